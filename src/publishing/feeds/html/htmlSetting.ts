import { directionOf } from '#i18n/directionOf.ts'
import type { Direction } from '#i18n/locales.ts'

/** What surrounds a text that becomes HTML. */
export type HtmlSetting = {
  /** The whole address for one that the content has: of a page, a file, or a `#place` in the story. */
  absolute: (url: string) => string
  /** The language of the paper that the story stands in, for links to other stories. */
  language: string
  /** The direction of the text around. */
  direction: Direction
}

type Own = { lang?: string | undefined; dir?: Direction | undefined }

/** The direction that a block or span brings with it; undefined where it says nothing of its language. */
const ownDirection = ({ lang, dir }: Own): Direction | undefined =>
  dir ?? (lang === undefined ? undefined : directionOf(lang))

/** The `lang` and `dir` attributes of a block or span. */
export const languageAttributes = (own: Own): { lang: string | undefined; dir: Direction | undefined } => ({
  lang: own.lang,
  dir: ownDirection(own),
})

/** The setting inside a block or span. */
export function settingInside(setting: HtmlSetting, own: Own): HtmlSetting {
  const direction = ownDirection(own)
  return direction === undefined ? setting : { ...setting, direction }
}
