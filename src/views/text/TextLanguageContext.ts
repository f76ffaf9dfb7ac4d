import { createContext, useContext } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import type { Direction } from '#i18n/locales.ts'

type TextLanguage = { language: string; direction: Direction }

export const TextLanguageContext = createContext<TextLanguage | undefined>(undefined)

/** The language of the current text: the page's, unless a story, a block or a span sets another one. */
export function useTextLanguage(): TextLanguage {
  const { language, locale } = useI18n()
  return useContext(TextLanguageContext) ?? { language, direction: locale.direction }
}
