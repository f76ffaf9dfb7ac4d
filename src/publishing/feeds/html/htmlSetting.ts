import { directionOf } from '#i18n/directionOf.ts'
import type { Direction } from '#i18n/locales.ts'

/** The surroundings of a text that is rendered as HTML. */
export type HtmlSetting = {
  /** Returns the absolute URL for an address in the content: of a page, a file, or a `#fragment` of the story. */
  absolute: (url: string) => string
  /** The language of the edition that holds the story, for links to other stories. */
  language: string
  /** The direction of the surrounding text. */
  direction: Direction
}

type Own = { lang?: string | undefined; dir?: Direction | undefined }

/** The direction that a block or span sets, or that of its language; undefined if it has neither. */
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
