import * as v from 'valibot'
import { duration } from '#article/schema/primitives.ts'
import type { FileCheck } from '../check.ts'
import { createWarning } from '../finding.ts'

/** Reading times and lengths that are not understood, so that the page is without them: `P5M` is five months. */
export const unknownDuration: FileCheck = ({ places }) =>
  places
    .filter(({ schema, value }) => schema === duration && value !== undefined && !v.is(duration, value))
    .map(({ path, value }) =>
      createWarning('unknown-duration', path, 'a duration such as PT5M (left out)', JSON.stringify(value)),
    )
