import type { Author } from '#article/article.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'
import { at, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'

/** People and organizations that wrote an article: objects, names, or lists of either. */
export function parseJsonLdAuthors(node: JsonObject): Author[] {
  return manyOf(node.author ?? node.creator)
    .flatMap((author) => manyOf(at(author, '@list') ?? author))
    .flatMap(parseAuthor)
}

function parseAuthor(author: unknown): Author[] {
  const names = manyOf(at(author, 'name') ?? author).flatMap((name) => htmlToText(textOf(name)) || [])
  const url = resolveWebAddress(textOf(at(author, 'url')), undefined)
  const jobTitle = htmlToText(textOf(at(author, 'jobTitle')))
  return names
    .filter((name) => !/^https?:/u.test(name))
    .map((name) => ({ name, ...(jobTitle !== '' && { jobTitle }), ...(url !== undefined && { url }) }))
}
