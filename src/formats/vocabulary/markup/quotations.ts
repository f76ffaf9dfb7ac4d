import type { MarkupName } from './markupNames.ts'

/** Parts of the classes of pull quotes. */
export const pullQuoteNames: readonly MarkupName[] = [
  { name: '*pullquote*', source: 'WordPress (wp-block-pullquote)' },
  { name: '*pull-quote*', source: 'themes' },
]

/** Parts of the classes of quotations beside the story. */
export const asideQuoteNames: readonly MarkupName[] = [{ name: 'quote', source: 'themes' }]

/** Words in the classes of the line that says who spoke. */
export const quoteSourceNames: readonly MarkupName[] = [
  { name: '*attribution*', source: 'themes' },
  { name: 'cite', source: 'themes' },
  { name: 'citation', source: 'themes' },
  { name: 'quote-author', source: 'themes' },
  { name: 'quoteauthor', source: 'themes' },
  { name: 'quote-source', source: 'themes' },
  { name: 'quotesource', source: 'themes' },
  { name: 'quote-by', source: 'themes' },
  { name: 'quoteby', source: 'themes' },
  { name: 'author', source: 'themes' },
  { name: 'source', source: 'themes' },
]
