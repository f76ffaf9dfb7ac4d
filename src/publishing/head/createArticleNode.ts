import { articleAddress, authorAddress } from '#edition/addresses/addresses.ts'
import { absoluteMedia } from '#edition/addresses/absoluteAddress.ts'
import { collectPictures } from '#article/body/collectPictures.ts'
import { splitCaption } from '#article/text/splitCaption.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import { countWords } from '#article/body/countWords.ts'
import type { Article, Author } from '#article/article.ts'
import { lastModified } from '#article/lastModified.ts'
import type { Correction } from '#article/schema/correction.ts'
import type { Image } from '#article/schema/media.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { sectionName } from '../site/sectionName.ts'
import { placeOf, wholeAddress, type JsonLdContext, type JsonLdNode } from './jsonLdContext.ts'
import { createPublisherNode } from './paperNodes.ts'

/** An article as schema.org NewsArticle: all its fields except the body. */
export function createArticleNode(page: ArticlePage, context: JsonLdContext): JsonLdNode {
  const { article, minutes, translations } = page
  const { language, site, address } = context
  const url = wholeAddress(context, address)
  const { articleSection, abstract, keywords, timeRequired } = article
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      relatedLink: filled(relatedLinks(page, context)),
    },
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    abstract,
    description: abstract,
    image: filled(collectPictures(article).map((image) => imageNode(image, context))),
    datePublished: article.datePublished,
    dateModified: lastModified(article),
    correction: article.correction?.map(correctionNode),
    author: authorNodes(article, context),
    sourceOrganization: organizationNode(article.sourceOrganization),
    publisher: createPublisherNode(context),
    articleSection: articleSection === undefined ? undefined : sectionName(articleSection, language, site),
    keywords: filled(keywords ?? []),
    inLanguage: article.inLanguage,
    timeRequired: timeRequired ?? (minutes > 0 ? `PT${minutes}M` : undefined),
    wordCount: countWords(article.body),
    dateline: article.dateline,
    isAccessibleForFree: article.isAccessibleForFree ?? true,
    copyrightNotice: article.copyrightNotice,
    workTranslation: filled(translations.map(({ inLanguage, id }) => translationNode(inLanguage, id, context))),
    isBasedOn: article.url,
  }
}

/** The links that the editor chose. An article that is not published, such as a draft, is not named. */
function relatedLinks({ article, related }: ArticlePage, context: JsonLdContext): string[] {
  const published = new Set(related.flatMap((story) => ('id' in story ? [story.id] : [])))
  return (article.relatedLink ?? []).flatMap((link) => {
    if ('url' in link) return [link.url]
    return published.has(link.id) ? [wholeAddress(context, articleAddress(context.language, link.id))] : []
  })
}

const filled = <Item>(items: Item[]): Item[] | undefined => (items.length > 0 ? items : undefined)

function imageNode(image: Image, context: JsonLdContext): JsonLdNode {
  const { caption, alternateText } = splitCaption(image)
  return {
    '@type': 'ImageObject',
    url: absoluteMedia(placeOf(context), image.url),
    width: distance(image.width),
    height: distance(image.height),
    caption: caption === undefined ? undefined : toPlainText(caption),
    description: alternateText || undefined,
    creditText: image.creditText,
  }
}

const correctionNode = ({ text, datePublished }: Correction): JsonLdNode => ({
  '@type': 'CorrectionComment',
  text: toPlainText(text),
  datePublished,
})

/** A number with its unit: the schema.org type Distance. */
const distance = (pixels: number | undefined): string | undefined => (pixels === undefined ? undefined : `${pixels} px`)

/** The authors, or else the agency, or else the paper. */
function authorNodes({ author = [], sourceOrganization }: Article, context: JsonLdContext): JsonLdNode[] {
  if (author.length > 0) return author.map((each) => personNode(each, context))
  return [organizationNode(sourceOrganization) ?? createPublisherNode(context)]
}

/** An author without a URL gets that of the page that lists their stories. */
function personNode({ name, jobTitle, url }: Author, context: JsonLdContext): JsonLdNode {
  const own = wholeAddress(context, authorAddress(context.language, createSlug(name)))
  return { '@type': 'Person', name, jobTitle: jobTitle || undefined, url: url ?? own }
}

function organizationNode(organization: Article['sourceOrganization']): JsonLdNode | undefined {
  return organization && { '@type': 'Organization', name: organization.name, url: organization.url }
}

function translationNode(language: string, id: string, context: JsonLdContext): JsonLdNode {
  const url = wholeAddress(context, articleAddress(language, id))
  return { '@type': 'NewsArticle', '@id': `${url}#article`, url, inLanguage: language }
}
