import * as v from 'valibot'
import { dateTime, filledText, flag, id, languageTag, text } from '#article/schema/primitives.ts'
import { byShape } from '#article/schema/byShape.ts'
import { imageSchema } from '#article/schema/media.ts'

/** What lists, cards and links show of an article. */
export const storySchema = v.object({
  id,
  inLanguage: languageTag,
  headline: filledText,
  /** A shorter headline for places with little room. */
  alternativeHeadline: v.optional(text),
  abstract: v.optional(text),
  articleSection: v.optional(id),
  datePublished: dateTime,
  dateModified: v.optional(dateTime),
  /** Reading time in minutes; missing where the text is not known. */
  minutes: v.optional(v.number()),
  image: v.optional(imageSchema),
  /** The names of the authors, or of the agency. */
  credits: v.array(v.string()),
  /** True for a story that only `npm start` shows. */
  draft: v.optional(flag),
  /** True for a story whose time has not come; only `npm start` shows it. */
  scheduled: v.optional(flag),
})

export type Story = v.InferOutput<typeof storySchema>

const outsideLink = v.object({ headline: filledText, url: v.string() })

/** A related story of the paper, or a link to a page elsewhere that the editor chose. */
export const relatedStorySchema = byShape<Story | v.InferOutput<typeof outsideLink>>(
  [storySchema, outsideLink],
  (input) => (typeof input === 'object' && input !== null && 'id' in input ? storySchema : outsideLink),
)

export type RelatedStory = v.InferOutput<typeof relatedStorySchema>
