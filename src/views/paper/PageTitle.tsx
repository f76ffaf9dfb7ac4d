import { directionOf } from '#i18n/directionOf.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { usePaper } from './PaperContext.ts'

/** A title cannot carry markup, so its direction is told by a mark (W3C, qa-bidi-unicode-controls). */
const RIGHT_TO_LEFT_MARK = '\u200F'

/** The window's title: the page and the paper, in the direction of the page. */
export function PageTitle({ of, lang }: { of?: string; lang?: string }) {
  const { language } = useLanguage()
  const { name } = usePaper()
  const mark = directionOf(lang ?? language) === 'rtl' ? RIGHT_TO_LEFT_MARK : ''
  return <title>{of === undefined ? `${mark}${name}` : `${mark}${of} | ${name}`}</title>
}
