import type { MarkupName } from './markupNames.ts'

/** Attributes that hold the address of a picture until a script loads it. */
export const lazyImageAttributes: readonly MarkupName[] = [
  { name: 'data-src', source: 'lazysizes and most scripts' },
  { name: 'data-lazy-src', source: 'Jetpack, WP Rocket' },
  { name: 'data-original', source: 'jQuery Lazy Load' },
  { name: 'data-orig-src', source: 'Avada' },
  { name: 'data-hi-res-src', source: 'themes' },
  { name: 'data-full-src', source: 'themes' },
  { name: 'data-image', source: 'Squarespace' },
  { name: 'data-url', source: 'themes' },
  { name: 'data-img-src', source: 'themes' },
  { name: 'data-lazy', source: 'Slick' },
  { name: 'data-echo', source: 'Echo.js' },
]

/** Attributes with the sizes of a picture. */
export const srcsetAttributes: readonly MarkupName[] = [
  { name: 'srcset', source: 'HTML' },
  { name: 'data-srcset', source: 'lazysizes' },
  { name: 'data-lazy-srcset', source: 'Jetpack, WP Rocket' },
  { name: 'data-original-set', source: 'vanilla-lazyload' },
  { name: 'data-src-set', source: 'themes' },
]

/** Attributes with the address of a frame. */
export const frameAddressAttributes: readonly MarkupName[] = [
  { name: 'src', source: 'HTML' },
  { name: 'data-src', source: 'lazysizes and most scripts' },
  { name: 'data-lazy-src', source: 'Jetpack, WP Rocket' },
  { name: 'data-original', source: 'jQuery Lazy Load' },
  { name: 'data-src-cmplz', source: 'Complianz' },
]

/** Beginnings of the file names of pictures that are shown until the real picture is loaded. */
export const placeholderFiles: readonly MarkupName[] = [
  { name: 'blank', source: 'themes' },
  { name: 'pixel', source: 'themes' },
  { name: 'spacer', source: 'themes' },
  { name: 'clear', source: 'themes' },
  { name: 'transparent', source: 'themes' },
  { name: 'placeholder', source: 'themes' },
  { name: 'lazy', source: 'themes' },
  { name: 'lazyload', source: 'themes' },
  { name: 'lazy-load', source: 'themes' },
  { name: 'lazyloading', source: 'themes' },
  { name: 'lazy-loading', source: 'themes' },
  { name: 'lazyloader', source: 'themes' },
  { name: 'lazy-loader', source: 'themes' },
  { name: 'loading', source: 'themes' },
  { name: 'grey', source: 'themes' },
  { name: 'gray', source: 'themes' },
  { name: 'empty', source: 'themes' },
  { name: '1x1', source: 'themes' },
  { name: 'trans', source: 'themes' },
]
