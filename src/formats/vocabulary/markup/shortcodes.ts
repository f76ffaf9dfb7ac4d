import type { MarkupName } from './markupNames.ts'

/** Shortcodes that hold the address of a player, a video or a post. */
export const embedShortcodes: readonly MarkupName[] = [
  { name: 'embed', source: 'WordPress' },
  { name: 'youtube', source: 'Jetpack' },
  { name: 'vimeo', source: 'Jetpack' },
  { name: 'video', source: 'WordPress' },
  { name: 'audio', source: 'WordPress' },
  { name: 'soundcloud', source: 'Jetpack' },
  { name: 'tweet', source: 'Jetpack' },
]

/** Shortcodes that are removed whatever follows their name. */
export const removedShortcodes: readonly MarkupName[] = [
  { name: 'gallery', source: 'WordPress' },
  { name: 'playlist', source: 'WordPress' },
  { name: 'vc_*', source: 'WPBakery Page Builder' },
  { name: 'et_pb_*', source: 'Divi' },
  { name: 'fusion_*', source: 'Avada' },
  { name: 'av_*', source: 'Enfold' },
  { name: 'contact-form-7', source: 'Contact Form 7' },
  { name: 'caption', source: 'WordPress' },
  { name: 'wp_caption', source: 'WordPress' },
  { name: 'embed', source: 'WordPress' },
  { name: 'video', source: 'WordPress' },
  { name: 'audio', source: 'WordPress' },
  { name: 'youtube', source: 'Jetpack' },
  { name: 'rev_slider', source: 'Slider Revolution' },
  { name: 'ad', source: 'advertisement plug-ins' },
  { name: 'ads', source: 'advertisement plug-ins' },
  { name: 'adrotate', source: 'AdRotate' },
  { name: 'toc', source: 'plug-ins for tables of contents' },
  { name: 'raw', source: 'WordPress themes' },
]
