import { localize } from '#edition/localize.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'

/** A section's name in a language; a section that the site's settings do not list is called by its id. */
export function sectionName(id: string, language: string, site: SiteSettings): string {
  const section = site.sections.find((each) => each.id === id)
  return section ? localize(section.name, language, site) : id
}
