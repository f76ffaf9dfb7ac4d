import { directionOf } from '#i18n/directionOf.ts'
import type { Direction } from '#i18n/locales.ts'

/**
 * The direction that a block or span sets: its `dir`, else the direction of its `lang`; undefined if it has neither.
 */
export function ownDirection({
  lang,
  dir,
}: {
  lang?: string | undefined
  dir?: Direction | undefined
}): Direction | undefined {
  return dir ?? (lang === undefined ? undefined : directionOf(lang))
}
