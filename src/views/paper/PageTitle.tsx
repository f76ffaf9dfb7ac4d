import { useI18n } from '#i18n/I18n.tsx'
import { directionOf } from '#i18n/directionOf.ts'
import { usePaper } from '../PaperContext.ts'

/** A title cannot contain markup, so a control character sets its direction (W3C, qa-bidi-unicode-controls). */
const RIGHT_TO_LEFT_MARK = '\u200F'

type Props = { title?: string | undefined; lang?: string | undefined }

/** The document's title: the page's title, if any, and the paper's name, in the direction of `lang`. */
export function PageTitle({ title, lang }: Props) {
  const { language } = useI18n()
  const { name } = usePaper()
  const mark = directionOf(lang ?? language) === 'rtl' ? RIGHT_TO_LEFT_MARK : ''
  return <title>{title === undefined ? `${mark}${name}` : `${mark}${title} | ${name}`}</title>
}
