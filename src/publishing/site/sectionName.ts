import { localized } from '#edition/localized.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'

/** A section's name for readers of a language; a section the paper does not list keeps its id. */
export function sectionName(id: string, language: string, site: SiteSettings): string {
  const section = site.sections.find((each) => each.id === id)
  return section ? localized(section.name, language, site) : id
}
