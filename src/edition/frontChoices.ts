import * as v from 'valibot'
import { id } from '#article/schema/primitives.ts'

/**
 * `front.json`, written by the editor: the lead, the stories next to it and the order of the sections; all optional.
 */
export const frontChoicesSchema = v.object(
  {
    lead: v.optional(id),
    seconds: v.optional(v.array(id, 'a list of ids')),
    sections: v.optional(v.array(id, 'a list of section ids')),
  },
  'the front (an object with lead, seconds or sections)',
)

export type FrontChoices = v.InferOutput<typeof frontChoicesSchema>
