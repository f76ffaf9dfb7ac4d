import { isLanguage, type Language } from '#i18n/locales.ts'
import { bestLanguage } from './languageOf.ts'

/** The language for addresses that name none: the page's own where it has one of ours, else the reader's. */
export function fallbackLanguage(): Language {
  if (typeof document === 'undefined') return bestLanguage([])
  const [, first = ''] = location.pathname.slice(import.meta.env.BASE_URL.length - 1).split('/')
  return isLanguage(first) ? bestLanguage([first]) : bestLanguage(navigator.languages)
}
