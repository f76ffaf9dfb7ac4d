import type { MarkupName } from './markupNames.ts'

/** Boxes that a script of a social network turns into a post. */
export const postClasses: readonly MarkupName[] = [
  { name: 'twitter-tweet', source: 'X' },
  { name: 'twitter-video', source: 'X' },
  { name: 'instagram-media', source: 'Instagram' },
  { name: 'tiktok-embed', source: 'TikTok' },
  { name: 'bluesky-embed', source: 'Bluesky' },
  { name: 'text-post-media', source: 'Threads' },
  { name: 'reddit-embed-bq', source: 'Reddit' },
  { name: 'reddit-card', source: 'Reddit, before reddit-embed-bq' },
  { name: 'fb-post', source: 'Facebook' },
  { name: 'fb-video', source: 'Facebook' },
  { name: 'wp-embedded-content', source: 'WordPress, for posts of other WordPress sites' },
  { name: 'telegram-post', source: 'Telegram' },
]

/** The elements that such a box may be. */
export const postElements: readonly string[] = ['blockquote', 'div']

/** Attributes of such a box that hold the address of the post. */
export const postAddressAttributes: readonly MarkupName[] = [
  { name: 'cite', source: 'TikTok' },
  { name: 'data-instgrm-permalink', source: 'Instagram' },
  { name: 'data-href', source: 'Facebook' },
  { name: 'data-text-post-permalink', source: 'Threads' },
  { name: 'data-bluesky-uri', source: 'Bluesky' },
]

/** Boxes around an embed. */
export const embedWrapperClasses: readonly MarkupName[] = [
  { name: 'wp-block-embed', source: 'WordPress since 5.0' },
  { name: 'wp-block-embed-*', source: 'WordPress since 5.0, with the name of the provider' },
]

/** Cards for other pages. */
export const bookmarkClasses: readonly MarkupName[] = [{ name: 'kg-bookmark-card', source: 'Ghost' }]

/** The title of such a card. */
export const bookmarkTitleClasses: readonly MarkupName[] = [{ name: '*bookmark-title*', source: 'Ghost' }]
