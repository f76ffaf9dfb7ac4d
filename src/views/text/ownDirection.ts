import { directionOf } from '#i18n/directionOf.ts'
import type { Direction } from '#i18n/locales.ts'

/** The direction that a block or span brings with it: as written, else that of its language; undefined where it has neither. */
export function ownDirection({
  lang,
  dir,
}: {
  lang?: string | undefined
  dir?: Direction | undefined
}): Direction | undefined {
  return dir ?? (lang === undefined ? undefined : directionOf(lang))
}
