import { useI18n } from '#i18n/I18n.tsx'
import { useTextLanguage } from './TextLanguageContext.ts'

/** The `lang` of both kinds of text in a story. Both are undefined while they are the same language. */
type WordsLanguage = { wordsLang: string | undefined; textLang: string | undefined }

/**
 * The languages of the interface's words in a story (`wordsLang`) and of the story around them (`textLang`). A screen
 * reader speaks an element's accessible name in the language of the element's `lang`.
 */
export function useWordsLanguage(): WordsLanguage {
  const { language } = useI18n()
  const { language: textLanguage } = useTextLanguage()
  const isSame = language === textLanguage
  return { wordsLang: isSame ? undefined : language, textLang: isSame ? undefined : textLanguage }
}
