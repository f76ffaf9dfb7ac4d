import type { MarkupName } from './markupNames.ts'

/** Selectors of places that a page marks as its standfirst. */
export const markedStandfirsts: readonly MarkupName[] = [
  { name: '[itemprop="alternativeHeadline"]:not(meta)', source: 'schema.org microdata' },
  { name: '[itemprop="description"]:not(meta)', source: 'schema.org microdata' },
  { name: '[class~="spot"]', source: 'Turkish sites' },
]

/** Parts of the classes of the lines between a headline and its story. */
export const standfirstNames: readonly MarkupName[] = [
  { name: 'standfirst', source: 'British newspapers' },
  { name: 'subtitle', source: 'themes' },
  { name: 'sub-title', source: 'themes' },
  { name: 'sub_title', source: 'themes' },
  { name: 'subheadline', source: 'themes' },
  { name: 'sub-headline', source: 'themes' },
  { name: 'deck', source: 'American newspapers' },
  { name: 'dek', source: 'American newspapers' },
  { name: 'chapo', source: 'French newspapers' },
  { name: 'excerpt', source: 'WordPress themes' },
  { name: 'summary', source: 'themes' },
  { name: 'article-lead', source: 'themes' },
  { name: 'lead-text', source: 'themes' },
  { name: 'intro', source: 'Joomla, themes' },
]

/** Selectors of parts in which such a line is something else. */
export const partsBesideStandfirst: readonly MarkupName[] = [
  { name: 'aside', source: 'HTML' },
  { name: 'nav', source: 'HTML' },
  { name: 'footer', source: 'HTML' },
  { name: 'figure', source: 'HTML' },
  { name: '[class*="related" i]', source: 'themes' },
  { name: '[class*="caption" i]', source: 'themes' },
]
