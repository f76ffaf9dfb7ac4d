import { collectPictures } from '#article/body/collectPictures.ts'
import { collectReadingTexts } from '#article/body/collectReadingTexts.ts'
import { estimateReadingMinutes } from '#article/body/estimateReadingMinutes.ts'
import type { Article } from '#article/article.ts'
import { lastModified } from '#article/lastModified.ts'
import type { Image } from '#article/schema/media.ts'
import type { Story } from './story.ts'
import { shorten } from '#article/text/shorten.ts'

/**
 * What lists show of an article: nothing that grows with its body. Without a lead picture, the first picture of the
 * body stands for it.
 */
export function createStory(article: Article): Story {
  const { id, inLanguage, headline, alternativeHeadline, articleSection, datePublished, author, sourceOrganization } =
    article
  const [image] = collectPictures(article)
  return {
    id,
    inLanguage,
    headline,
    alternativeHeadline,
    abstract: article.abstract ?? createTeaser(article),
    articleSection,
    datePublished,
    dateModified: lastModified(article),
    minutes: estimateReadingMinutes(article),
    image: image && cardImage(image),
    credits: author?.map(({ name }) => name) ?? (sourceOrganization ? [sourceOrganization.name] : []),
    draft: article.draft,
  }
}

/** In characters: about three lines under a headline. */
const MAX_TEASER_LENGTH = 200

/** The start of the text, for stories without a standfirst. */
function createTeaser({ body }: Article): string | undefined {
  const beginning = collectReadingTexts(body).find((text) => text.trim() !== '')
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
