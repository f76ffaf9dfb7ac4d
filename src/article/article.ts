import * as v from 'valibot'
import { blocksSchema } from './blocks/block.ts'
import { correctionsSchema } from './schema/correction.ts'
import { relatedLinkSchema } from './schema/link.ts'
import { imageSchema } from './schema/media.ts'
import { previousIdsSchema } from './schema/previousIds.ts'
import { dateTime, filledText, flag, id, languageTag, optionalDuration, text, webAddress } from './schema/primitives.ts'

const author = v.object(
  { name: filledText, jobTitle: v.optional(text), url: v.optional(webAddress) },
  'an author (an object with name)',
)

export type Author = v.InferOutput<typeof author>

const organization = v.object(
  { name: filledText, url: v.optional(webAddress) },
  'an organization (an object with name)',
)

/** The same article in another language of the paper. */
export const translation = v.object({ inLanguage: languageTag, id }, 'a translation (an object with inLanguage and id)')

export type Translation = v.InferOutput<typeof translation>

/** The format of article files. The names are those of schema.org NewsArticle. */
export const articleSchema = v.object(
  {
    id,
    previousId: v.optional(previousIdsSchema),
    inLanguage: languageTag,
    headline: filledText,
    alternativeHeadline: v.optional(text),
    abstract: v.optional(text),
    dateline: v.optional(text),
    author: v.optional(v.array(author, 'a list of authors')),
    sourceOrganization: v.optional(organization),
    datePublished: dateTime,
    dateModified: v.optional(dateTime),
    correction: v.optional(correctionsSchema),
    articleSection: v.optional(id),
    keywords: v.optional(v.array(filledText, 'a list of texts')),
    image: v.optional(imageSchema),
    timeRequired: optionalDuration,
    body: blocksSchema,
    relatedLink: v.optional(v.array(relatedLinkSchema, 'a list of links')),
    workTranslation: v.optional(v.array(translation, 'a list of translations')),
    url: v.optional(webAddress),
    copyrightNotice: v.optional(text),
    isAccessibleForFree: v.optional(flag),
    draft: v.optional(flag),
  },
  'an article (an object)',
)

export type Article = v.InferOutput<typeof articleSchema>
