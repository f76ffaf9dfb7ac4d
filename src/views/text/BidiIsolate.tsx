import { directionOf } from '#i18n/directionOf.ts'
import { TextLanguageProvider, useTextLanguage } from './TextLanguageProvider.tsx'
import { TextRuns } from './TextRuns.tsx'

type Props = {
  text: string
  /** Where it is not the language of the text around. */
  lang?: string
  className?: string | undefined
}

/** Letters, and none of them from right to left: whatever the language, "Yahoo!" keeps its mark behind it. */
const LEFT_TO_RIGHT = /^(?=.*\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}]*$/su

/** A name, a tag or a headline among other words: it stands apart from them (docs/reference/rtl.md, R16), and each token in it in its own order. */
export function BidiIsolate({ text, lang, className }: Props) {
  const around = useTextLanguage()
  const usual = lang === undefined ? around.direction : directionOf(lang)
  const direction = LEFT_TO_RIGHT.test(text) ? 'ltr' : usual
  return (
    <TextLanguageProvider lang={lang} direction={direction}>
      <bdi lang={lang ?? around.language} dir={direction} className={className}>
        <TextRuns text={text} />
      </bdi>
    </TextLanguageProvider>
  )
}
