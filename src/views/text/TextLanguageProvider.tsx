import { useMemo, type ReactNode } from 'react'
import type { Direction } from '#i18n/locales.ts'
import { ownDirection } from './ownDirection.ts'
import { TextLanguageContext, useTextLanguage } from './TextLanguageContext.ts'

type Props = { lang?: string | undefined; direction?: Direction | undefined; children: ReactNode }

/**
 * Sets the language and direction for the texts inside. It renders no element: the caller's element has the `lang` and
 * `dir` attributes.
 */
export function TextLanguageProvider({ lang, direction: given, children }: Props) {
  const parent = useTextLanguage()
  const language = lang ?? parent.language
  const direction = ownDirection({ lang, dir: given }) ?? parent.direction
  const value = useMemo(() => ({ language, direction }), [language, direction])
  return <TextLanguageContext value={value}>{children}</TextLanguageContext>
}
