import type { MarkupName } from './markupNames.ts'

/** Selectors of places that a page marks as its story. */
export const markedStories: readonly MarkupName[] = [
  { name: '[itemprop="articleBody"]:not(meta)', source: 'schema.org microdata' },
  { name: '[property="articleBody"]:not(meta)', source: 'schema.org RDFa' },
]

/** Selectors of places where systems put what the author wrote, all of it and little more. */
export const storedStories: readonly MarkupName[] = [
  { name: '.wp-block-post-content', source: 'WordPress block themes' },
  { name: '.entry-content', source: 'WordPress themes' },
  { name: '.elementor-widget-theme-post-content', source: 'Elementor' },
  { name: '.et_pb_post_content', source: 'Divi' },
  { name: '.gh-content', source: 'Ghost' },
  { name: '.available-content > .body', source: 'Substack' },
  { name: '.field--name-body', source: 'Drupal 8' },
  { name: '.field-name-body', source: 'Drupal 7' },
  { name: '[data-hook="post-description"]', source: 'Wix' },
]

/** Selectors of places where the lead picture is shown. */
export const leadPictures: readonly MarkupName[] = [
  { name: '.wp-block-post-featured-image', source: 'WordPress block themes' },
  { name: '.post-thumbnail', source: 'WordPress themes' },
  { name: '[class*="featured-image" i]', source: 'themes' },
  { name: '[class*="lead-image" i]', source: 'themes' },
  { name: '[class*="featured-media" i]', source: 'themes' },
  { name: '[class*="field-image" i]', source: 'Drupal' },
  { name: '[class*="field-media-image" i]', source: 'Drupal' },
  { name: 'article header figure', source: 'themes' },
  { name: '[itemprop="image"]:not(meta)', source: 'schema.org microdata' },
]

/** Selectors of times that a page marks as such. */
export const markedTimes: readonly MarkupName[] = [
  { name: 'time[datetime]', source: 'HTML' },
  { name: '[itemprop="datePublished"]', source: 'schema.org microdata' },
  { name: '[property~="dc:date"]', source: 'Dublin Core in Drupal 7' },
  { name: '[property~="dc:created"]', source: 'Dublin Core in Drupal 7' },
  { name: '[property~="schema:datePublished"]', source: 'schema.org RDFa' },
  { name: 'abbr.published', source: 'hAtom' },
]

/** Selectors of places that are named for a date. */
export const datePlaces: readonly MarkupName[] = [
  { name: 'time', source: 'HTML' },
  { name: '[class*="date" i]', source: 'themes' },
  { name: '[class*="time" i]', source: 'themes' },
  { name: '[id*="date" i]', source: 'themes' },
  { name: '[class*="publish" i]', source: 'themes' },
  { name: '[class*="posted" i]', source: 'WordPress themes' },
  { name: '[class*="submitted" i]', source: 'Drupal' },
  { name: '[class*="meta" i]', source: 'themes' },
]
