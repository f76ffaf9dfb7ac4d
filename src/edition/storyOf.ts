import { articlePictures } from '#article/body/articlePictures.ts'
import { readingTexts } from '#article/body/readingTexts.ts'
import { readingMinutes } from '#article/body/readingMinutes.ts'
import type { Article } from '#article/article.ts'
import type { Image } from '#article/schema/media.ts'
import type { Story } from './story.ts'
import { shorten } from '#article/text/shorten.ts'

/**
 * What lists show of an article: nothing that grows with its body. Without a lead picture, the first picture of the
 * body stands for it.
 */
export function storyOf(article: Article): Story {
  const {
    id,
    inLanguage,
    headline,
    alternativeHeadline,
    articleSection,
    datePublished,
    dateModified,
    author,
    sourceOrganization,
  } = article
  const [image] = articlePictures(article)
  return {
    id,
    inLanguage,
    headline,
    alternativeHeadline,
    abstract: article.abstract ?? teaserOf(article),
    articleSection,
    datePublished,
    dateModified,
    minutes: readingMinutes(article),
    image: image && cardImage(image),
    credits: author?.map(({ name }) => name) ?? (sourceOrganization ? [sourceOrganization.name] : []),
  }
}

/** In characters: about three lines under a headline. */
const MAX_TEASER_LENGTH = 200

/** The start of the text, for stories without a standfirst. */
function teaserOf({ body }: Article): string | undefined {
  const beginning = readingTexts(body).find((text) => text.trim() !== '')
  return beginning === undefined ? undefined : shorten(beginning, MAX_TEASER_LENGTH)
}

/** A picture without caption and credit, which cards do not show. */
const cardImage = ({ url, width, height, alternateText, renditions, published }: Image): Image => ({
  url,
  width,
  height,
  alternateText,
  renditions,
  published,
})
