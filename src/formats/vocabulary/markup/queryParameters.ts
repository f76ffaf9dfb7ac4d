import type { MarkupName } from './markupNames.ts'

/** Query parameters with which image servers set size, crop, quality or format. */
export const imageParameters: readonly MarkupName[] = [
  { name: 'w', source: 'common' },
  { name: 'h', source: 'common' },
  { name: 'width', source: 'common' },
  { name: 'height', source: 'common' },
  { name: 'size', source: 'common' },
  { name: 'q', source: 'common' },
  { name: 'quality', source: 'common' },
  { name: 'fit', source: 'Jetpack, imgix' },
  { name: 'crop', source: 'Jetpack, imgix' },
  { name: 'format', source: 'common' },
  { name: 'fm', source: 'imgix' },
  { name: 'auto', source: 'imgix' },
  { name: 'dpr', source: 'imgix' },
  { name: 'resize', source: 'Jetpack' },
  { name: 'itok', source: 'Drupal' },
]

/** Query parameters that name an article where the path of its address does not. */
export const articleIdParameters: readonly MarkupName[] = [
  { name: 'p', source: 'WordPress' },
  { name: 'page_id', source: 'WordPress' },
  { name: 'v', source: 'YouTube' },
  { name: 'nid', source: 'Drupal' },
  { name: 'id', source: 'common' },
  { name: 'article', source: 'common' },
  { name: 'story', source: 'common' },
  { name: 'newsid', source: 'common' },
  { name: 'item', source: 'common' },
]
