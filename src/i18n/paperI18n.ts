import i18next, { type i18n, type Resource } from 'i18next'
import { formatNumber } from './format.ts'
import { isLanguage, type Language } from './locales.ts'

type Catalogue = { default: Resource[string][string] }

/** One literal import a language, so that a reader downloads the catalogue of the language read and no other. */
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  ar: () => import('./catalogues/ar.json'),
  en: () => import('./catalogues/en.json'),
  fa: () => import('./catalogues/fa.json'),
  ur: () => import('./catalogues/ur.json'),
  he: () => import('./catalogues/he.json'),
  fr: () => import('./catalogues/fr.json'),
  tr: () => import('./catalogues/tr.json'),
}

const loaded = new Map<Language, i18n>()

/** Makes the words of a language ready; afterwards `i18nOf` answers at once. */
export async function loadI18n(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, createI18n(language, (await catalogues[language]()).default))
}

/** The words of a language that was loaded before. */
export function i18nOf(language: Language): i18n {
  const instance = loaded.get(language)
  if (!instance) throw new Error(`the words of ${language} are not loaded`)
  return instance
}

/** An instance a language, because the build renders all of them in one process. */
function createI18n(language: Language, catalogue: Catalogue['default']): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  instance.services.formatter?.add('number', (value, lng) =>
    lng !== undefined && isLanguage(lng) ? formatNumber(lng, Number(value)) : String(value),
  )
  return instance
}
