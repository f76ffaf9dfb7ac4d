import type { MarkupName } from './markupNames.ts'

/** Words in the classes of boxes with background beside a story. */
export const factBoxNames: readonly MarkupName[] = [
  { name: 'factbox', source: 'themes' },
  { name: 'fact-box', source: 'themes' },
  { name: 'factsbox', source: 'themes' },
  { name: 'facts-box', source: 'themes' },
  { name: 'infobox', source: 'MediaWiki, themes' },
  { name: 'info-box', source: 'themes' },
  { name: 'keyfacts', source: 'themes' },
  { name: 'key-facts', source: 'themes' },
  { name: 'explainerbox', source: 'themes' },
  { name: 'explainer-box', source: 'themes' },
]

/** Words in the classes of preformatted text that is verse. */
export const verseNames: readonly MarkupName[] = [
  { name: 'verse', source: 'WordPress (wp-block-verse)' },
  { name: 'poem', source: 'themes' },
  { name: 'poetry', source: 'themes' },
]

/** Classes and ids of lists of footnotes and of their items. */
export const footnoteNames: readonly MarkupName[] = [
  { name: '*footnote*', source: 'Markdown processors, WordPress' },
  { name: '*foot-note*', source: 'themes' },
  { name: '*endnote*', source: 'themes' },
  { name: '*end-note*', source: 'themes' },
  { name: 'fn*', source: 'Markdown processors (fn:1)' },
  { name: 'note*', source: 'themes' },
  { name: 'cite_note*', source: 'MediaWiki' },
  { name: '_ftn*', source: 'Microsoft Word' },
  { name: 'easy-footnote*', source: 'Easy Footnotes' },
]

/** Classes and `rev` values of links from a footnote back to the text. */
export const backlinkNames: readonly MarkupName[] = [
  { name: '*backref*', source: 'Markdown processors' },
  { name: '*backlink*', source: 'MediaWiki' },
  { name: '*reversefootnote*', source: 'Kramdown' },
]

/** Pictures of emoji. */
export const emojiClasses: readonly MarkupName[] = [
  { name: 'emoji', source: 'WordPress' },
  { name: 'wp-smiley', source: 'WordPress' },
]
