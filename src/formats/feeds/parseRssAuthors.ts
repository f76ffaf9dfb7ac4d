import type { Author } from '#article/article.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { textContent, type MarkupElement } from '../html/markup/markup.ts'
import { findChildren, readChildText } from '../xml/parseXml.ts'

/** `mail@example.org (Name)`, as RSS itself wants authors. */
const MAIL_WITH_NAME = /^[^\s@]+@\S+\s+\((.+)\)$/u
const MAIL_AFTER_NAME = /(?<!\s)\s*[(<](?:mailto:)?[^\s(<@]+@[^\s(<]+[)>]$/u
const MAIL_ONLY = /^[^\s@]+@\S+$/u

/** The authors of an item by name: those of `dc:creator`, else the one of `author`. */
export function parseRssAuthors(item: MarkupElement): Author[] {
  const creators = findChildren(item, 'dc:creator').flatMap((each) => htmlToText(textContent(each)) || [])
  const author = htmlToText(readChildText(item, 'author', 'itunes:author', 'atom:author'))
  const names = creators.length > 0 ? creators : [MAIL_WITH_NAME.exec(author)?.[1] ?? author]
  return names
    .map((name) => name.replace(MAIL_AFTER_NAME, ''))
    .filter((name) => name !== '' && !MAIL_ONLY.test(name))
    .map((name) => ({ name }))
}
