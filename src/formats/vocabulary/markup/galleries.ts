import type { MarkupName } from './markupNames.ts'

/** Boxes that hold the pictures of a gallery or of a slide show. */
export const galleryClasses: readonly MarkupName[] = [
  { name: 'wp-block-gallery', source: 'WordPress since 5.0' },
  { name: 'blocks-gallery-grid', source: 'WordPress since 5.3' },
  { name: 'gallery', source: 'WordPress before 5.0' },
  { name: 'tiled-gallery', source: 'Jetpack' },
  { name: 'wp-block-jetpack-tiled-gallery', source: 'Jetpack' },
  { name: 'wp-block-jetpack-slideshow', source: 'Jetpack' },
  { name: 'gallery-grid', source: 'themes' },
  { name: 'gallery-list', source: 'themes' },
  { name: 'slideshow', source: 'themes' },
  { name: 'photogallery', source: 'themes' },
  { name: 'photo-gallery', source: 'themes' },
  { name: 'imagegallery', source: 'themes' },
  { name: 'image-gallery', source: 'themes' },
  { name: 'swiper-wrapper', source: 'Swiper' },
  { name: 'slick-slider', source: 'Slick' },
  { name: 'slick-track', source: 'Slick' },
  { name: 'owl-carousel', source: 'Owl Carousel' },
  { name: 'flexslider', source: 'FlexSlider' },
  { name: 'carousel-inner', source: 'Bootstrap' },
  { name: 'splide__list', source: 'Splide' },
  { name: 'glide__slides', source: 'Glide.js' },
  { name: 'bxslider', source: 'bxSlider' },
  { name: 'fotorama', source: 'Fotorama' },
]

/** An item of a gallery. */
export const galleryItemClasses: readonly MarkupName[] = [{ name: 'gallery-item', source: 'WordPress before 5.0' }]

/** The caption of such an item. */
export const galleryCaptionClasses: readonly MarkupName[] = [{ name: '*gallery-caption*', source: 'WordPress' }]

/** Copies of the first and last slides, which slide shows add so that they can loop. */
export const slideCopies: readonly MarkupName[] = [
  { name: '.swiper-slide-duplicate', source: 'Swiper' },
  { name: '.slick-cloned', source: 'Slick' },
  { name: '.owl-item.cloned', source: 'Owl Carousel' },
  { name: '.splide__slide--clone', source: 'Splide' },
]
