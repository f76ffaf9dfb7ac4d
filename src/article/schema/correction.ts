import * as v from 'valibot'
import { byShape } from './byShape.ts'
import { dateTime } from './primitives.ts'
import { textSchema } from './text.ts'

/** schema.org CorrectionComment: what was wrong, and when the paper said so. */
const correction = v.object(
  { datePublished: dateTime, text: textSchema },
  'a correction (an object with datePublished and text)',
)

export type Correction = v.InferOutput<typeof correction>

const several = v.array(correction, 'a list of corrections')
const one = v.pipe(
  correction,
  v.transform((only) => [only]),
)

/** One correction or several; parsed to a list. */
export const correctionsSchema: v.GenericSchema<unknown, Correction[]> = byShape<Correction[]>(
  [one, several],
  (input) => (Array.isArray(input) ? several : one),
)
