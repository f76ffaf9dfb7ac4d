import { directionOf } from '#i18n/directionOf.ts'
import { useTextLanguage } from './TextLanguageContext.ts'
import { TextLanguageProvider } from './TextLanguageProvider.tsx'
import { TextRuns } from './TextRuns.tsx'

type Props = {
  text: string
  /** The text's language, if it differs from the surrounding text's. */
  lang?: string
  className?: string | undefined
}

/**
 * Matches text with letters, none of them right-to-left: "Yahoo!" keeps its exclamation mark at the end in any
 * language.
 */
const LEFT_TO_RIGHT = /^(?=.*\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}]*$/su

/**
 * A name, tag or headline inside other text, isolated from it (docs/reference/rtl.md, R16); its tokens are isolated
 * too.
 */
export function BidiIsolate({ text, lang, className }: Props) {
  const parent = useTextLanguage()
  const languageDirection = lang === undefined ? parent.direction : directionOf(lang)
  const direction = LEFT_TO_RIGHT.test(text) ? 'ltr' : languageDirection
  return (
    <TextLanguageProvider lang={lang} direction={direction}>
      <bdi lang={lang ?? parent.language} dir={direction} className={className}>
        <TextRuns text={text} />
      </bdi>
    </TextLanguageProvider>
  )
}
