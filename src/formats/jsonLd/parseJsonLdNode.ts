import type { Draft } from '../drafts/draft.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import type { ImportOptions } from '../drafts/imported.ts'
import { anyTextToBlocks } from '../drafts/textToBlocks.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { at, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { parseJsonLdAuthors } from './parseJsonLdAuthors.ts'
import { parseJsonLdImage } from './parseJsonLdImage.ts'

/** The draft of an article node. A saved page takes from it what the page itself does not show. */
export function parseJsonLdNode(node: JsonObject, options: ImportOptions): Draft {
  const url = addressOf(node, options.base)
  const language = languageOf(node)
  return {
    ...nodeFacts(node),
    url,
    language,
    image: parseJsonLdImage(node, url ?? options.base),
    body: anyTextToBlocks(articleBody(node), { base: url, language: language ?? options.language }),
  }
}

/** What a node states in fields of its own. */
function nodeFacts(node: JsonObject): Omit<Draft, 'body'> {
  const publisher = htmlToText(textOf(at(manyOf(node.publisher ?? node.sourceOrganization)[0], 'name')))
  return {
    identifier: textOf(node['@id']) ?? textOf(node.identifier),
    headline: htmlToText(textOf(manyOf(node.headline)[0]) ?? textOf(node.name)),
    alternativeHeadline: htmlToText(textOf(manyOf(node.alternativeHeadline)[0])) || undefined,
    abstract: htmlToText(textOf(node.abstract) ?? textOf(node.description)),
    dateline: htmlToText(textOf(node.dateline)) || undefined,
    author: parseJsonLdAuthors(node),
    sourceOrganization: publisher === '' ? undefined : { name: publisher },
    datePublished: manyOf(node.datePublished)[0] ?? node.dateCreated,
    dateModified: manyOf(node.dateModified)[0],
    correction: correctionsOf(node),
    section: htmlToText(textOf(manyOf(node.articleSection)[0])) || undefined,
    keywords: keywordsOf(node),
    timeRequired: durationOf(node),
    copyrightNotice: htmlToText(textOf(node.copyrightNotice)) || undefined,
  }
}

/** A correction without a date of its own was made when the article was last changed. A link to one has no text. */
const correctionsOf = (node: JsonObject): Draft['correction'] =>
  manyOf(node.correction).map((correction) => ({
    text: htmlToText((textOf(at(correction, 'text')) ?? textOf(correction) ?? '').replace(/^https?:\S+$/u, '')),
    datePublished: at(correction, 'datePublished') ?? at(correction, 'dateCreated') ?? manyOf(node.dateModified)[0],
  }))

function addressOf(node: JsonObject, base: string | undefined): string | undefined {
  const page = textOf(at(node.mainEntityOfPage, '@id')) ?? textOf(node.mainEntityOfPage)
  return resolveWebAddress(textOf(node.url) ?? page ?? textOf(node['@id']), base)
}

const languageOf = ({ inLanguage }: JsonObject): string | undefined =>
  textOf(at(inLanguage, 'name')) ?? textOf(at(inLanguage, 'alternateName')) ?? textOf(manyOf(inLanguage)[0])

/** Some publishers give the body as a list of paragraphs. */
const articleBody = (node: JsonObject): string =>
  manyOf(node.articleBody)
    .flatMap((part) => textOf(part) ?? [])
    .join('\n')

const ISO_DURATION = /^PT?(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u

function durationOf(node: JsonObject): string | undefined {
  const duration = textOf(node.timeRequired)
  return duration !== undefined && ISO_DURATION.test(duration) ? duration : undefined
}

/** A list, or words between commas or semicolons of either script. */
function keywordsOf(node: JsonObject): string[] {
  return manyOf(node.keywords)
    .flatMap((words) => (textOf(at(words, 'name')) ?? textOf(words) ?? '').split(/[,،;؛]/u))
    .flatMap((word) => htmlToText(word) || [])
}
