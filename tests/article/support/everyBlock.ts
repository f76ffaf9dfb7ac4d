import type { Block } from '#article/blocks/block.ts'

/**
 * A body with every type of block. Each text that may have marks is upper case, and each media address starts with
 * `m/`.
 */
export const everyBlock: Block[] = [
  { type: 'paragraph', text: 'A' },
  { type: 'heading', level: 2, text: 'B' },
  { type: 'image', url: 'm/image', caption: 'C' },
  { type: 'gallery', images: [{ url: 'm/gallery', caption: 'D' }], caption: 'E' },
  { type: 'quote', blocks: [{ type: 'paragraph', text: 'G' }], cite: 'F' },
  { type: 'list', items: ['H', [{ type: 'image', url: 'm/list', caption: 'I' }]] },
  { type: 'table', caption: 'J', head: ['K'], rows: [['L', { text: 'M', header: true }]] },
  { type: 'code', text: 'code' },
  { type: 'embed', url: 'https://example.org/', title: 'title', thumbnail: 'm/embed' },
  { type: 'audio', url: 'm/audio', caption: 'N', tracks: [{ url: 'm/track', kind: 'captions', lang: 'ar' }] },
  { type: 'video', url: 'm/video', caption: 'O', poster: 'm/poster' },
  { type: 'factBox', title: 'title', blocks: [{ type: 'paragraph', text: 'P' }] },
  { type: 'links', title: 'title', links: [{ headline: 'headline', id: 'x' }] },
  { type: 'footnotes', notes: [{ id: 'n', text: 'Q' }] },
  { type: 'divider' },
]
