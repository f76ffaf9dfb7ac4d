import i18next, { type i18n, type Resource } from 'i18next'
import { formatNumber } from './formatNumber.ts'
import { isLanguage, type Language } from './locales.ts'

type Catalogue = { default?: Resource[string][string] }

/** Functions that load one catalogue each, so that readers download only the words of their language. */
const catalogues = import.meta.glob<Catalogue>('./*.json', { base: './catalogues' })

const loaded = new Map<Language, i18n>()

/** Loads the words of a language, or throws. Afterwards `i18nOf` returns them synchronously. */
export async function loadI18n(language: Language): Promise<void> {
  if (loaded.has(language)) return
  const load = catalogues[`./${language}.json`]
  if (!load) throw new Error(`catalogues/${language}.json is missing`)
  const { default: words } = await load()
  // An empty file is a module without words, which would be shown as their keys.
  if (!words) throw new Error(`catalogues/${language}.json is empty`)
  loaded.set(language, createI18n(language, words))
}

export const isI18nLoaded = (language: Language): boolean => loaded.has(language)

/** The first of some languages whose words are loaded, else any other: there is one once the app has started. */
export function loadedLanguage(preferred: readonly Language[]): Language {
  const [known = ''] = [...preferred.filter(isI18nLoaded), ...loaded.keys()]
  return known
}

/** The words of a language that was loaded before. */
export function i18nOf(language: Language): i18n {
  const instance = loaded.get(language)
  if (!instance) throw new Error(`the words of ${language} are not loaded`)
  return instance
}

/** One instance for each language, because the build renders all of them in one process. */
function createI18n(language: Language, catalogue: Resource[string][string]): i18n {
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
