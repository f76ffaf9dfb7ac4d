import { advertiserClasses } from './hiddenParts.ts'
import { classSelector, type MarkupName } from './markupNames.ts'

/** Selectors of advertisements. */
export const advertisements: readonly MarkupName[] = [
  { name: classSelector(advertiserClasses), source: 'Google AdSense' },
  { name: 'amp-ad', source: 'AMP' },
  { name: '[id^="div-gpt-ad"]', source: 'Google Publisher Tag' },
  { name: '[class*="advert" i]', source: 'themes' },
  { name: '[class*="adspot" i]', source: 'themes' },
  { name: '[class*="ad-slot" i]', source: 'themes' },
  { name: '[class*="td-a-rec"]', source: 'Newspaper (tagDiv)' },
  { name: '[class*="ad-container" i]', source: 'themes' },
  { name: '[class~="ads"]', source: 'themes' },
  { name: '[class~="ad"]', source: 'themes' },
]

/** Parts of the classes of boxes that ask for a mail address. */
export const signUpNames: readonly MarkupName[] = [
  { name: 'newsletter', source: 'themes' },
  { name: 'subscri', source: 'themes (subscribe, subscription)' },
  { name: 'signup', source: 'themes' },
  { name: 'sign-up', source: 'themes' },
  { name: 'mailing', source: 'themes' },
]

/** Selectors of lines with author, date and section, and of controls beside them. */
export const metaLines: readonly MarkupName[] = [
  { name: '.article-info', source: 'Joomla' },
  { name: '.article-meta', source: 'themes' },
  { name: '.entry-meta', source: 'WordPress themes' },
  { name: '.post-meta', source: 'WordPress themes' },
  { name: '.post-info', source: 'WordPress themes' },
  { name: '.elementor-post-info', source: 'Elementor' },
  { name: '.node__submitted', source: 'Drupal 8' },
  { name: '.submitted', source: 'Drupal 7' },
  { name: '[class*="td-module-meta" i]', source: 'Newspaper (tagDiv)' },
  { name: '[class*="views-count" i]', source: 'themes' },
  { name: '[class*="reading-time" i]', source: 'themes' },
  { name: '[class*="font-size" i]', source: 'themes' },
  { name: '[class*="text-size" i]', source: 'themes' },
]

/** Selectors of parts of a page beside its story. */
export const partsBesideStory: readonly MarkupName[] = [
  { name: 'nav', source: 'HTML' },
  { name: 'footer', source: 'HTML' },
  { name: 'aside', source: 'HTML' },
  { name: 'form', source: 'HTML' },
  { name: '[role="navigation"]', source: 'WAI-ARIA' },
  { name: '[class*="related" i]', source: 'themes' },
  { name: '[class*="recommend" i]', source: 'themes' },
  { name: '[class*="promo" i]', source: 'themes' },
  { name: '[class*="newsletter" i]', source: 'themes' },
  { name: '[class*="share" i]', source: 'themes' },
]
