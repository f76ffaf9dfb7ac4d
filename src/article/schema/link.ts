import * as v from 'valibot'
import { byShape } from './byShape.ts'
import { filledText, id, webAddress } from './primitives.ts'

const inside = v.object({ headline: filledText, id }, 'a link (an object with headline and id, or headline and url)')
const outside = v.object(
  { headline: filledText, url: webAddress },
  'a link (an object with headline and id, or headline and url)',
)

/** A link to an article of this paper in the same language (`id`), or to a page elsewhere (`url`). */
export type RelatedLink = v.InferOutput<typeof inside> | v.InferOutput<typeof outside>

export const relatedLinkSchema: v.GenericSchema<unknown, RelatedLink> = byShape<RelatedLink>(
  [inside, outside],
  (input) => (typeof input === 'object' && input !== null && 'url' in input ? outside : inside),
)
