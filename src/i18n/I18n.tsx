import { createContext, useContext } from 'react'
import { localeOf, type Language, type Locale } from './locales.ts'
import { i18nOf } from './paperI18n.ts'
import { cachedTranslate, type Translate } from './cachedTranslate.ts'

/** The language of a page's interface: not of a story on it. */
export type I18n = { t: Translate; language: Language; locale: Locale }

const I18nContext = createContext<I18n | undefined>(undefined)

const made = new Map<Language, I18n>()

/** The words of a language that `loadI18n` made ready, for everything below. */
export function I18nProvider({ language, children }: { language: Language; children: React.ReactNode }) {
  const words = wordsOf(language)
  return <I18nContext value={words}>{children}</I18nContext>
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext)
  if (!i18n) throw new Error('there is no I18nProvider above')
  return i18n
}

function wordsOf(language: Language): I18n {
  const known = made.get(language) ?? { t: cachedTranslate(i18nOf(language)), language, locale: localeOf(language) }
  made.set(language, known)
  return known
}
