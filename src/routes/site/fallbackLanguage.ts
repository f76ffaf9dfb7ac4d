import { isLanguage, type Language } from '#i18n/locales.ts'
import { bestLanguage } from './bestLanguage.ts'

/**
 * The language of pages outside the routes of a language: the address's if it is known, else the reader's preferred
 * one.
 */
export function fallbackLanguage(): Language {
  if (typeof document === 'undefined') return bestLanguage([])
  const [, first = ''] = location.pathname.slice(import.meta.env.BASE_URL.length - 1).split('/')
  return isLanguage(first) ? bestLanguage([first]) : bestLanguage(navigator.languages)
}
