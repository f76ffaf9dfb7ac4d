import type { MarkupName } from './markupNames.ts'

/** Selectors of places that a page marks as its author. */
export const markedAuthors: readonly MarkupName[] = [
  { name: '[rel~="author"]', source: 'HTML' },
  { name: '[itemprop="author"] [itemprop="name"]', source: 'schema.org microdata' },
  { name: '[itemprop="author"]:not(meta)', source: 'schema.org microdata' },
]

/** Selectors of places that are named for an author or a byline, those of a single person first. */
export const namedAuthors: readonly MarkupName[] = [
  { name: '[class*="author-name" i]', source: 'themes' },
  { name: '[class*="author_name" i]', source: 'themes' },
  { name: '[class*="byline" i] a', source: 'themes' },
  { name: '[class*="author" i] a', source: 'themes' },
  { name: '[class*="writer" i] a', source: 'themes' },
  { name: '[class~="writer"]', source: 'themes' },
  { name: '[class~="username"]', source: 'Drupal' },
  { name: '.vcard .fn', source: 'hCard in WordPress themes' },
  { name: '[class*="submitted" i] [class*="uid"]', source: 'Drupal' },
  { name: '[class*="author" i]', source: 'themes' },
  { name: '[class*="byline" i]', source: 'themes' },
]

/** Selectors of parts that name the authors of other stories, or say more of an author than a name. */
export const partsBesideByline: readonly MarkupName[] = [
  { name: 'aside', source: 'HTML' },
  { name: 'nav', source: 'HTML' },
  { name: 'footer:not([class*="meta"])', source: 'HTML; WordPress themes have bylines in footers named for meta data' },
  { name: '[class*="comment" i]', source: 'themes' },
  { name: '[class*="related" i]', source: 'themes' },
  { name: '[class*="bio" i]', source: 'themes' },
  { name: '[class*="card" i]', source: 'themes' },
]
