import { articlePictures } from '#article/body/articlePictures.ts'
import { readingTexts } from '#article/text/plainText.ts'
import { readingMinutes } from '#article/body/readingMinutes.ts'
import type { Article } from '#article/schema/article.ts'
import type { Image } from '#article/schema/media.ts'
import type { Story } from './story.ts'
import { shorten } from '#article/text/shorten.ts'

/** What lists show of an article: nothing that grows with its body. Without a lead picture it is known by the first picture of its body. */
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

/** About three lines under a headline. */
const TEASER = 200

/** How the story begins, for stories without a standfirst. */
function teaserOf({ body }: Article): string | undefined {
  const beginning = readingTexts(body).find((text) => text.trim() !== '')
  return beginning === undefined ? undefined : shorten(beginning, TEASER)
}

/** On a card the caption and the credit are not shown. */
const cardImage = ({ url, width, height, alternateText, renditions, published }: Image): Image => ({
  url,
  width,
  height,
  alternateText,
  renditions,
  published,
})
