import * as v from 'valibot'
import { dateTime, filledText, id, languageTag, text } from '#article/schema/primitives.ts'
import { imageSchema } from '#article/schema/media.ts'

/** What a list, a card or a link shows of an article. */
export const storySchema = v.object({
  id,
  inLanguage: languageTag,
  headline: filledText,
  /** A shorter headline, for where there is little room. */
  alternativeHeadline: v.optional(text),
  abstract: v.optional(text),
  articleSection: v.optional(id),
  datePublished: dateTime,
  dateModified: v.optional(dateTime),
  /** Reading time in minutes, where the text is known. */
  minutes: v.optional(v.number()),
  image: v.optional(imageSchema),
  /** Who wrote it, or the agency it comes from. */
  credits: v.array(v.string()),
})

export type Story = v.InferOutput<typeof storySchema>

/** A link of the editor's, inside the paper as a story, outside as it is. */
export const relatedStorySchema = v.union([storySchema, v.object({ headline: filledText, url: v.string() })])

export type RelatedStory = v.InferOutput<typeof relatedStorySchema>
