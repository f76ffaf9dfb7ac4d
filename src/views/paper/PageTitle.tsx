import { useI18n } from '#i18n/I18n.tsx'
import { directionOf } from '#i18n/directionOf.ts'
import { usePaper } from '../PaperContext.ts'

/** A title cannot carry markup, so its direction is told by a mark (W3C, qa-bidi-unicode-controls). */
const RIGHT_TO_LEFT_MARK = '\u200F'

type Props = { of?: string | undefined; lang?: string | undefined }

/**
 * The window's title: the page and the paper, in the direction of the page. Alone for a page that is not to be found by
 * others.
 */
export function PageTitle({ of, lang }: Props) {
  const { language } = useI18n()
  const { name } = usePaper()
  const mark = directionOf(lang ?? language) === 'rtl' ? RIGHT_TO_LEFT_MARK : ''
  return <title>{of === undefined ? `${mark}${name}` : `${mark}${of} | ${name}`}</title>
}
