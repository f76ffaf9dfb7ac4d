import type { Localized } from '#content/schema/siteSettings.ts'
import type { Language } from '#i18n/locales.ts'
import type { Paper } from '#views/paper/PaperContext.ts'
import { site } from '#site.ts'

/** What a newsroom said of its paper, in one language. */
export function paperOf(language: Language): Paper {
  return {
    name: inLanguage(site.name, language),
    description: inLanguage(site.description, language),
    timeZone: site.timeZone,
    sections: site.sections.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
    languages: site.languages,
    links: site.links.map(({ name, url }) => ({ name: inLanguage(name, language), url })),
  }
}

/** A text that is missing in a language is shown in the main one. */
const inLanguage = (text: Localized, language: string): string => text[language] ?? text[site.languages[0] ?? ''] ?? ''
