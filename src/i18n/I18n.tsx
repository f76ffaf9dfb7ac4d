import { createContext, useContext } from 'react'
import { localeOf, type Language, type Locale } from './locales.ts'
import { i18nOf } from './paperI18n.ts'
import { cachedTranslate, type Translate } from './cachedTranslate.ts'

/** The language of a page's interface, which is not always that of a story on it. */
type I18n = { t: Translate; language: Language; locale: Locale }

const I18nContext = createContext<I18n | undefined>(undefined)

const known = new Map<Language, I18n>()

/** Gives everything below it the words of a language that `loadI18n` has loaded. */
export function I18nProvider({ language, children }: { language: Language; children: React.ReactNode }) {
  const i18n = i18nFor(language)
  return <I18nContext value={i18n}>{children}</I18nContext>
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('there is no I18nProvider above')
  return i18n
}

/** One object for each language, so that a new render does not change the context. */
function i18nFor(language: Language): I18n {
  const i18n = known.get(language) ?? { t: cachedTranslate(i18nOf(language)), language, locale: localeOf(language) }
  known.set(language, i18n)
  return i18n
}
