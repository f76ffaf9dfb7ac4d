import * as v from 'valibot'
import { cleanText } from '../cleanText.ts'
import { DATE_TIME, isRealTime } from './isRealTime.ts'

/** The message of each schema names what it expects, because problems are printed as "expected …, got …". */

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu
const WEB_ADDRESS = /^https?:\/\/[^\s/]/iu
const OTHER_ADDRESS = /^(?:mailto|tel):/iu

/** Resolves paths; `.invalid` never exists. */
const ANY_PAGE = 'http://paper.invalid/'

/** Removed before a scheme is looked for, because browsers ignore these characters: `java\nscript:` would run. */
const IGNORED_IN_ADDRESS = /[\p{Cc}\s]+/gu

/**
 * Text without half characters (lone surrogates), which cannot be written to a file: a page would then differ from what
 * the app renders.
 */
export const plainString = v.pipe(
  v.string('text'),
  v.transform((value) => value.toWellFormed()),
)

/** For texts of which a pattern follows: JSON Schema shows only what stands before a transformation. */
const string = v.string('text')

/** Text for readers: composed, and without the invisible characters that cleanText removes. */
export const text = v.pipe(plainString, v.transform(cleanText))

export const filledText = v.pipe(text, v.trim(), v.nonEmpty('text that is not empty'))

/**
 * An http(s), mailto or tel address, a path or a `#fragment`; never a scheme that could run (`javascript:`, `data:`),
 * and never an address that browsers cannot read.
 */
export const address = v.pipe(
  plainString,
  v.trim(),
  v.nonEmpty('an address'),
  v.check(isLinkAddress, 'an http(s) address or a path'),
)

/** The address of a picture, a recording or another file. */
export const fileAddress = v.pipe(
  plainString,
  v.trim(),
  v.nonEmpty('an address'),
  v.check(isFileAddress, 'the http(s) address or the path of a file'),
)

export const webAddress = v.pipe(plainString, v.trim(), v.check(isWebAddress, 'an http(s) address'))

export const id = v.pipe(string, v.regex(/^[\p{L}\p{M}\p{N}-]+$/u, "an id of letters, digits and '-'"))

export const languageTag = v.pipe(string, v.check(isLanguageTag, 'a language tag (BCP 47) such as ar or en-GB'))

export const direction = v.picklist(['ltr', 'rtl'], "'ltr' or 'rtl'")

export const dateTime = v.pipe(
  string,
  v.regex(DATE_TIME, 'a date and time with offset such as 2021-09-29T15:20:00+03:00'),
  v.check(isRealTime, 'a day of the calendar and a time of the day'),
)

/** An ISO 8601 duration, as in schema.org `timeRequired` and `duration`: PT5M, PT1H2M, PT1M20S. */
export const duration = v.pipe(
  string,
  v.regex(
    /^P(?!$)(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}(?:\.\d{1,9})?S)?)?$/u,
    'a duration such as PT5M',
  ),
)

/** A duration that is not understood is left out and reported, because the story is complete without it. */
export const optionalDuration = v.fallback(v.optional(duration), undefined)

/** A whole number within limits, far beyond what a newspaper needs and within what every browser can show. */
export const wholeNumber = (least: number, most: number) =>
  v.pipe(
    v.number('a whole number'),
    v.integer('a whole number'),
    v.minValue(least, `a whole number of at least ${least}`),
    v.maxValue(most, `a whole number of at most ${most}`),
  )

/** The width or height of a picture; the largest that any format of pictures has. */
export const pixels = wholeNumber(1, 65_535)

export const flag = v.boolean('true or false')

function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value) && URL.canParse(value)
}

function isLinkAddress(value: string): boolean {
  return isWebAddress(value) || isPath(value) || (OTHER_ADDRESS.test(value) && URL.canParse(value))
}

function isFileAddress(value: string): boolean {
  return isWebAddress(value) || (isPath(value) && !/^[#?]/u.test(value))
}

/** Browsers ignore some characters, so a scheme is looked for without them. */
function isPath(value: string): boolean {
  return !SCHEME.test(value.replaceAll(IGNORED_IN_ADDRESS, '')) && URL.canParse(value, ANY_PAGE)
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
