import * as v from 'valibot'
import { direction, id, languageTag } from '../schema/primitives.ts'

/** What every block may carry: an id (an address inside the page) and its own language and direction. */
const common = { id: v.optional(id), lang: v.optional(languageTag), dir: v.optional(direction) }

export type BlockCommon = { id?: string | undefined; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** The schema of a block: its type, the fields that every block may have, and its own fields. */
export const createBlockSchema = <const Type extends string, Fields extends v.ObjectEntries>(
  type: Type,
  fields: Fields,
) => v.object({ type: v.literal(type), ...common, ...fields })
