import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import type { Direction } from '#i18n/locales.ts'
import { ownDirection } from './ownDirection.ts'

type Surroundings = { language: string; direction: Direction }

const TextLanguageContext = createContext<Surroundings | undefined>(undefined)

/** The language of the text that is being set, which is the page's until a story, a block or a span says otherwise. */
export function useTextLanguage(): Surroundings {
  const { language, locale } = useI18n()
  return useContext(TextLanguageContext) ?? { language, direction: locale.direction }
}

type Props = { lang?: string | undefined; direction?: Direction | undefined; children: ReactNode }

/** Tells the texts inside which language surrounds them; the element that has the `lang` and `dir` attributes is the caller's. */
export function TextLanguageProvider({ lang, direction: given, children }: Props) {
  const around = useTextLanguage()
  const language = lang ?? around.language
  const direction = ownDirection({ lang, dir: given }) ?? around.direction
  const value = useMemo(() => ({ language, direction }), [language, direction])
  return <TextLanguageContext value={value}>{children}</TextLanguageContext>
}
