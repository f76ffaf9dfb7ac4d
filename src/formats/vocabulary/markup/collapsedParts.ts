import type { MarkupName } from './markupNames.ts'

/** Parts of the classes of what a script opens and closes. */
export const collapsedNames: readonly MarkupName[] = [
  { name: 'tab-content', source: 'Bootstrap, Elementor' },
  { name: 'accordion', source: 'Bootstrap, Elementor' },
  { name: 'toggle-content', source: 'themes' },
  { name: 'faq', source: 'Yoast SEO, themes' },
]

/** Parts of the classes of the titles that open them. */
export const collapsedTitleNames: readonly MarkupName[] = [
  { name: 'tab-title', source: 'Elementor' },
  { name: 'accordion-title', source: 'themes' },
  { name: 'toggle-title', source: 'themes' },
  { name: 'faq-question', source: 'Yoast SEO' },
]
