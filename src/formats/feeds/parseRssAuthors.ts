import type { Author } from '#article/article.ts'
import { htmlText } from '../drafts/htmlText.ts'
import { textContent, type MarkupElement } from '../html/markup/markup.ts'
import { childrenNamed, childText } from '../xml/xmlTree.ts'

/** `mail@example.org (Name)`, as RSS itself wants authors. */
const MAIL_WITH_NAME = /^[^\s@]+@\S+\s+\((.+)\)$/u
const MAIL_AFTER_NAME = /(?<!\s)\s*[(<](?:mailto:)?[^\s(<@]+@[^\s(<]+[)>]$/u
const MAIL_ONLY = /^[^\s@]+@\S+$/u

/** The authors of an item by name: those of `dc:creator`, else the one of `author`. */
export function parseRssAuthors(item: MarkupElement): Author[] {
  const creators = childrenNamed(item, 'dc:creator').flatMap((each) => htmlText(textContent(each)) || [])
  const author = htmlText(childText(item, 'author', 'itunes:author', 'atom:author'))
  const names = creators.length > 0 ? creators : [MAIL_WITH_NAME.exec(author)?.[1] ?? author]
  return names
    .map((name) => name.replace(MAIL_AFTER_NAME, ''))
    .filter((name) => name !== '' && !MAIL_ONLY.test(name))
    .map((name) => ({ name }))
}
