import type { MarkupElement } from '../html/markup/markup.ts'
import { findChildren, readChildText } from '../xml/parseXml.ts'

export const readType = (item: MarkupElement): string => readChildText(item, 'wp:post_type') ?? 'post'

export const isStory = (type: string): boolean => type === 'post' || type === 'page'

export const readContent = (item: MarkupElement): string => readChildText(item, 'content:encoded') ?? ''

export const readNumber = (item: MarkupElement): string => readChildText(item, 'wp:post_id') ?? ''

/** The value of a custom field. */
export const readCustomField = (item: MarkupElement, key: string): string | undefined =>
  findChildren(item, 'wp:postmeta')
    .filter((meta) => readChildText(meta, 'wp:meta_key') === key)
    .map((meta) => readChildText(meta, 'wp:meta_value'))[0]
