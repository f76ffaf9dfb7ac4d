import * as v from 'valibot'
import { cleanText } from '../cleanText.ts'

/** The message of each schema names what it expects, because problems are printed as "expected …, got …". */

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu
const ALLOWED_SCHEME = /^(?:https?|mailto|tel):/iu
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u

/** Removed before a scheme is looked for, because browsers ignore these characters: `java\nscript:` would run. */
const IGNORED_IN_ADDRESS = /[\p{Cc}\s]+/gu

export const plainString = v.string('text')

/** Text for readers: composed, and without the invisible characters that cleanText removes. */
export const text = v.pipe(plainString, v.transform(cleanText))

export const filledText = v.pipe(text, v.trim(), v.nonEmpty('text that is not empty'))

/**
 * An http(s), mailto or tel address, a path or a `#fragment`; never a scheme that could run (`javascript:`, `data:`).
 */
export const address = v.pipe(
  plainString,
  v.trim(),
  v.nonEmpty('an address'),
  v.check(isSafeAddress, 'an http(s) address or a path'),
)

export const webAddress = v.pipe(plainString, v.trim(), v.regex(/^https?:\/\/[^\s/]/iu, 'an http(s) address'))

export const id = v.pipe(plainString, v.regex(/^[\p{L}\p{M}\p{N}-]+$/u, "an id of letters, digits and '-'"))

export const languageTag = v.pipe(plainString, v.check(isLanguageTag, 'a language tag (BCP 47) such as ar or en-GB'))

export const direction = v.picklist(['ltr', 'rtl'], "'ltr' or 'rtl'")

export const dateTime = v.pipe(
  plainString,
  v.check(
    (value) => DATE_TIME.test(value) && !Number.isNaN(Date.parse(value)),
    'a date and time with offset such as 2021-09-29T15:20:00+03:00',
  ),
)

/** An ISO 8601 duration, as in schema.org `timeRequired` and `duration`: PT5M, PT1H2M, PT1M20S. */
export const duration = v.pipe(
  plainString,
  v.regex(/^P(?!$)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/u, 'a duration such as PT5M'),
)

export const positiveInteger = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(1, 'a whole number of at least 1'),
)

export const flag = v.boolean('true or false')

function isSafeAddress(value: string): boolean {
  const bare = value.replaceAll(IGNORED_IN_ADDRESS, '')
  return !SCHEME.test(bare) || ALLOWED_SCHEME.test(bare)
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
