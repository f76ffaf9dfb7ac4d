import type { Direction } from './locales.ts'

/** Scripts written from right to left (Unicode: Script property of bidi class R and AL letters). */
const RTL_SCRIPTS = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'mend',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
  'yezi',
])

/** Languages whose usual script is one of those; Intl.Locale text info is wrong or missing for several (dv, ku-Arab, az-Arab: measured). */
const RTL_LANGUAGES = new Set([
  'ar',
  'arc',
  'arz',
  'apc',
  'ary',
  'azb',
  'bal',
  'ckb',
  'dv',
  'fa',
  'glk',
  'he',
  'iw',
  'khw',
  'ks',
  'lrc',
  'mzn',
  'nqo',
  'pnb',
  'prs',
  'ps',
  'sd',
  'skr',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** The direction of a BCP 47 language tag: its script subtag where it has one, else its language's usual script. */
export function directionOf(tag: string): Direction {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/u)
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag))
  if (script !== undefined) return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr'
  return RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr'
}
