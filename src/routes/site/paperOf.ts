import { localize } from '#edition/localize.ts'
import type { Language } from '#i18n/locales.ts'
import type { Paper } from '#views/PaperContext.ts'
import { site } from '#site.ts'

/** The newsroom's settings (src/site.ts) in one language. */
export function paperOf(language: Language): Paper {
  return {
    name: localize(site.name, language, site),
    description: localize(site.description, language, site),
    origin: site.origin,
    timeZone: site.timeZone,
    sections: site.sections.map(({ id, name }) => ({ id, name: localize(name, language, site) })),
    languages: site.languages,
    isNameDrawn: site.isNameDrawn,
    contact: site.contact,
    links: site.links.map(({ name, url }) => ({ name: localize(name, language, site), url })),
  }
}
