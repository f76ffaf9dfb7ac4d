import type { SiteSettings } from '../../../../src/edition/siteSettings.ts'
import { site } from '../../../../sample/site.ts'

/** A front has 12 stories above its sections and at most 6 in each: eight sections make 60. */
const MORE_SECTIONS = ['world', 'health']

/** The sample paper with eight sections. */
export const fullSite: SiteSettings = {
  ...site,
  sections: [...site.sections, ...MORE_SECTIONS.map((id) => ({ id, name: nameInEachLanguage(id) }))],
}

function nameInEachLanguage(name: string): Record<string, string> {
  return Object.fromEntries(site.languages.map((language) => [language, name]))
}
