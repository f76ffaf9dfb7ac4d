import { articlePictures } from '../articlePictures.ts'
import { readingMinutes } from '../readingMinutes.ts'
import type { Article } from '../schema/article.ts'
import type { Image } from '../schema/media.ts'
import type { Story } from '../schema/story.ts'

/** What lists show of an article: nothing that grows with its body. Without a lead picture it is known by the first picture of its body. */
export function storyOf(article: Article): Story {
  const { id, inLanguage, headline, alternativeHeadline, abstract, articleSection, datePublished, dateModified, author, sourceOrganization } = article
  const [image] = articlePictures(article)
  return {
    id,
    inLanguage,
    headline,
    alternativeHeadline,
    abstract,
    articleSection,
    datePublished,
    dateModified,
    minutes: readingMinutes(article),
    image: image && cardImage(image),
    credits: author?.map(({ name }) => name) ?? (sourceOrganization ? [sourceOrganization.name] : []),
  }
}

/** On a card the caption and the credit are not shown. */
const cardImage = ({ url, width, height, alternateText, renditions, published }: Image): Image => ({ url, width, height, alternateText, renditions, published })
