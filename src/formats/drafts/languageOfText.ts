import { canonicalTag, directionOfTag, majorityDirection } from '../html/markup/languageTag.ts'

/** The languages that can be told apart by their letters and smallest words. */
const KNOWN = new Set(['ar', 'fa', 'ur', 'he', 'en', 'fr', 'tr'])

const NAMES = new Map(
  Object.entries({
    arabic: 'ar',
    english: 'en',
    persian: 'fa',
    farsi: 'fa',
    urdu: 'ur',
    hebrew: 'he',
    iw: 'he',
    french: 'fr',
    turkish: 'tr',
    العربية: 'ar',
  }),
)

const SMALL_WORDS: Record<string, RegExp> = {
  en: /^(?:the|of|and|to|in|is|that|for|was|with|on|by)$/u,
  fr: /^(?:le|la|les|de|des|du|et|est|une?|dans|pour|qui|que|au|aux)$/u,
  tr: /^(?:ve|bir|bu|için|ile|de|da|olarak|daha|olan|çok)$/u,
  de: /^(?:der|die|das|und|ist|von|den|mit|nicht|ein|eine|auf)$/u,
  es: /^(?:el|los|las|de|del|en|que|una|por|con|para|es)$/u,
}

/** A stated language in its usual spelling: `ar_EG`, `eng` and `Arabic` too. */
export function statedLanguage(value: string | undefined): string | undefined {
  const named = value === undefined ? undefined : NAMES.get(value.trim().toLowerCase())
  return named ?? canonicalTag(value)
}

/**
 * The language of an article. What the article itself states stands unless its letters are of another direction; what only its site
 * or the newsroom states (`around`) also gives way to letters that are plainly of another language.
 */
export function languageOfText(
  text: string,
  stated: string | undefined,
  around: string | undefined,
): string | undefined {
  const seen = languageByLetters(text)
  const direction = majorityDirection(text)
  const fits = (tag: string | undefined) =>
    tag !== undefined && (direction === undefined || directionOfTag(tag) === direction)
  if (fits(stated)) return stated
  if (seen === undefined) return fits(around) ? around : (stated ?? around)
  const [primary = ''] = around?.split('-') ?? []
  return fits(around) && (primary === seen || !KNOWN.has(primary)) ? around : seen
}

/** The same of HTML before it is parsed, because its blocks state only what differs from the article's language. */
export function languageOfHtml(
  html: string,
  stated: string | undefined,
  around: string | undefined,
): string | undefined {
  const words = html
    .slice(0, ENOUGH)
    .replaceAll(/<(?:script|style)(?:(?!<(?:script|style))[\s\S])*?<\/(?:script|style)>|<[^<>]*>|&[#\w]+;/giu, ' ')
  return languageOfText(words, statedLanguage(stated), statedLanguage(around))
}

const ENOUGH = 50_000

/** The language that the letters of a text show; undefined where they do not. */
export function languageByLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he'
  if (share(/\p{Script=Arabic}/gu) <= 0.5) return bySmallWords(text)
  if (share(/[ٹڈڑںےہھ]/gu) > 0.02) return 'ur'
  return share(/[پچژگکی]/gu) > 0.03 ? 'fa' : 'ar'
}

function bySmallWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(SMALL_WORDS).map(([language, pattern]) => ({
    language,
    count: words.filter((word) => pattern.test(word)).length,
  }))
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  return best && best.count > words.length * 0.08 && best.count > 1 ? best.language : undefined
}
