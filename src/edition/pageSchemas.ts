import * as v from 'valibot'
import { articleSchema, translation } from '#article/article.ts'
import { flag } from '#article/schema/primitives.ts'
import { relatedStorySchema, storySchema } from './story.ts'

/** A page of a list, newest first. `older` and `newer` name the pages next to it; the first page is called `latest`. */
const listing = {
  /** The subject of the list: a section's id, a tag or an author's name; empty for the list of all stories. */
  name: v.string(),
  page: v.string(),
  stories: v.array(storySchema),
  older: v.optional(v.string()),
  newer: v.optional(v.string()),
}

export const listingSchema = v.object(listing)

export type Listing = v.InferOutput<typeof listingSchema>

export const frontPageSchema = v.object({
  lead: v.optional(storySchema),
  seconds: v.array(storySchema),
  sections: v.array(v.object({ section: v.string(), stories: v.array(storySchema) })),
  latest: v.array(storySchema),
})

export type FrontPage = v.InferOutput<typeof frontPageSchema>

export const articlePageSchema = v.object({
  article: articleSchema,
  minutes: v.number(),
  /** True if the time of the article has not come; only `npm start` shows it. */
  scheduled: v.optional(flag),
  related: v.array(relatedStorySchema),
  /** The same story in other languages of the paper. */
  translations: v.array(translation),
  /** The stories of the section that were published just before and just after. */
  previous: v.optional(storySchema),
  next: v.optional(storySchema),
})

export type ArticlePage = v.InferOutput<typeof articlePageSchema>
