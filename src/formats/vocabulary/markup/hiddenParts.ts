import type { MarkupName } from './markupNames.ts'

/** Boxes that advertising scripts fill. */
export const advertiserClasses: readonly MarkupName[] = [{ name: 'adsbygoogle', source: 'Google AdSense' }]

/** Parts within a story that its article never shows. */
export const hiddenClasses: readonly MarkupName[] = [
  ...advertiserClasses,
  { name: 'sharedaddy', source: 'Jetpack sharing' },
  { name: 'jp-relatedposts', source: 'Jetpack related posts' },
  { name: 'addtoany_*', source: 'AddToAny sharing' },
  { name: 'wp-block-social-links', source: 'WordPress' },
  { name: 'screen-reader-text', source: 'WordPress' },
  { name: 'sr-only', source: 'Bootstrap' },
  { name: 'visually-hidden', source: 'Bootstrap 5, Drupal' },
  { name: 'visuallyhidden', source: 'HTML5 Boilerplate' },
  { name: 'post-nav-links', source: 'WordPress themes' },
  { name: 'page-links', source: 'WordPress themes' },
  { name: 'wp-block-file__button', source: 'WordPress' },
  { name: 'post-password-form', source: 'WordPress' },
  { name: 'mejs-offscreen', source: 'MediaElement.js in WordPress' },
  { name: 'yarpp*', source: 'Yet Another Related Posts Plugin' },
  { name: 'related-posts', source: 'themes' },
  { name: 'related-post', source: 'themes' },
  { name: 'relatedposts', source: 'themes' },
  { name: 'relatedpost', source: 'themes' },
  { name: 'post-share', source: 'themes' },
  { name: 'social-share', source: 'themes' },
  { name: 'share-buttons', source: 'themes' },
  { name: 'author-box', source: 'themes' },
  { name: 'ez-toc-container', source: 'Easy Table of Contents' },
  { name: 'yoast-table-of-contents', source: 'Yoast SEO' },
  { name: 'wp-block-rank-math-toc-block', source: 'Rank Math' },
  { name: 'wp-block-table-of-contents', source: 'WordPress' },
  { name: 'simpletoc*', source: 'SimpleTOC' },
  { name: 'lwptoc', source: 'LuckyWP Table of Contents' },
  { name: 'toc_container', source: 'Table of Contents Plus' },
  { name: 'mw-editsection', source: 'MediaWiki' },
  { name: 'subscription-widget*', source: 'Substack' },
  { name: 'feedflare', source: 'FeedBurner' },
  { name: 'field-name-field-tags', source: 'Drupal 7' },
  { name: 'field--name-field-tags', source: 'Drupal 8' },
  { name: 'kg-audio-player', source: 'Ghost' },
  { name: 'kg-audio-thumbnail', source: 'Ghost' },
  { name: 'kg-video-player*', source: 'Ghost' },
  { name: 'kg-video-overlay', source: 'Ghost' },
  { name: 'kg-video-large-play-icon', source: 'Ghost' },
]

/** Buttons of newsletters, which are hidden where they lead to a subscription. */
export const buttonClasses: readonly MarkupName[] = [{ name: 'button-wrapper', source: 'Substack' }]

/** Elements that an icon font draws. */
export const iconClasses: readonly MarkupName[] = [
  { name: 'material-icons*', source: 'Material Icons' },
  { name: 'material-symbols*', source: 'Material Symbols' },
  ...withVariants('fa', 'Font Awesome'),
  ...withVariants('fas', 'Font Awesome 5'),
  ...withVariants('far', 'Font Awesome 5'),
  ...withVariants('fab', 'Font Awesome 5'),
  ...withVariants('icon', 'themes'),
  ...withVariants('glyphicon', 'Bootstrap 3'),
  ...withVariants('dashicons', 'WordPress'),
  ...withVariants('bi', 'Bootstrap Icons'),
  ...withVariants('mdi', 'Material Design Icons'),
  ...withVariants('ti', 'Tabler Icons, Themify'),
]

/** A class by itself and with the name of an icon after it. */
function withVariants(name: string, source: string): MarkupName[] {
  return [
    { name, source },
    { name: `${name}-*`, source },
  ]
}
