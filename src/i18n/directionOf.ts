import { findLocale } from '#languages/collected/locales.ts'
import type { Direction } from '#languages/language.ts'
import { RTL_SCRIPTS } from '#languages/rtlScripts.ts'

/**
 * Languages without a record whose usual script runs from right to left. Intl.Locale's text info is wrong or missing
 * for several (measured: dv, ku-Arab, az-Arab).
 */
const OTHER_RTL_LANGUAGES = new Set(
  'arc arz apc ary azb bal ckb dv glk iw khw ks lrc mzn nqo pnb prs ps sd skr syr ug yi'.split(' '),
)

/** The direction of a BCP 47 tag: that of its script subtag if it has one, else that of its language's usual script. */
export function directionOf(tag: string): Direction {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/u)
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag))
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  return findLocale(language)?.direction ?? (OTHER_RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr')
}
