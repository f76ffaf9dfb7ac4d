import * as v from 'valibot'
import { byShape } from './byShape.ts'
import { id } from './primitives.ts'

const several = v.array(id, 'a list of ids')
const one = v.pipe(
  id,
  v.transform((only) => [only]),
)

/** The ids that an article had before, one or several; parsed to a list. */
export const previousIdsSchema: v.GenericSchema<unknown, string[]> = byShape<string[]>([one, several], (input) =>
  Array.isArray(input) ? several : one,
)
