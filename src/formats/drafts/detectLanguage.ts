import { findRecognition, listRecognitions } from '#languages/collected/recognitions.ts'
import type { Recognition } from '#languages/language.ts'
import { parseLanguageTag, detectTagDirection, detectMajorityDirection } from '../html/markup/languageTag.ts'

const RECOGNITIONS = listRecognitions()

const TAGS_BY_NAME = new Map(RECOGNITIONS.flatMap(([tag, { otherNames }]) => otherNames.map((name) => [name, tag])))

/** A stated language as a BCP 47 tag: `ar_EG`, `eng` and `Arabic` are understood too. */
export function parseStatedLanguage(value: string | undefined): string | undefined {
  const named = value === undefined ? undefined : TAGS_BY_NAME.get(value.trim().toLowerCase())
  return named ?? parseLanguageTag(value)
}

/**
 * The language of an article. What the article itself states holds unless its letters are of the other direction. What
 * only its site or the newsroom states (`around`) also yields to letters that clearly show another language.
 */
export function detectLanguage(
  text: string,
  stated: string | undefined,
  around: string | undefined,
): string | undefined {
  const seen = detectLanguageByLetters(text)
  const direction = detectMajorityDirection(text)
  const fits = (tag: string | undefined) =>
    tag !== undefined && (direction === undefined || detectTagDirection(tag) === direction)
  if (fits(stated)) return stated
  if (seen === undefined) return fits(around) ? around : (stated ?? around)
  const [primary = ''] = around?.split('-') ?? []
  return fits(around) && (primary === seen || !findRecognition(primary)) ? around : seen
}

const MAX_HTML_LENGTH = 50_000
const MARKUP = /<(?:script|style)(?:(?!<(?:script|style))[\s\S])*?<\/(?:script|style)>|<[^<>]*>|&[#\w]+;/giu

/** The language of an article as HTML, before it is parsed: its blocks then state only where they differ from it. */
export function detectHtmlLanguage(
  html: string,
  stated: string | undefined,
  around: string | undefined,
): string | undefined {
  const words = html.slice(0, MAX_HTML_LENGTH).replaceAll(MARKUP, ' ')
  return detectLanguage(words, parseStatedLanguage(stated), parseStatedLanguage(around))
}

/** Languages of one script. */
type ScriptLanguages = { letter: RegExp; languages: readonly [string, Recognition][] }

const SCRIPTS: readonly ScriptLanguages[] = [...Map.groupBy(RECOGNITIONS, ([, { script }]) => script)].map(
  ([script, languages]) => ({ letter: new RegExp(String.raw`\p{Script=${script}}`, 'gu'), languages }),
)

/** A text is in a script that has more than this share of its letters. */
const MIN_SCRIPT_SHARE = 0.5

/** The language that the letters of a text show; undefined if they show none. */
export function detectLanguageByLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  const shareOf = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  const script = SCRIPTS.find(({ letter }) => shareOf(letter) > MIN_SCRIPT_SHARE)
  const languages = script?.languages.filter(([, { smallWords }]) => smallWords === undefined) ?? []
  return languages.length > 0 ? byOwnLetters(languages, shareOf) : bySmallWords(text)
}

/**
 * The language whose own letters are frequent enough. Of several, the one with the lowest minimum share is chosen,
 * because its letters are the most distinctive: Persian letters occur in Urdu too. If there is none, it is the language
 * of the script that has no letters of its own.
 */
function byOwnLetters(
  languages: readonly [string, Recognition][],
  shareOf: (pattern: RegExp) => number,
): string | undefined {
  const shown = languages.flatMap(([tag, { ownLetters }]) => {
    if (!ownLetters) return []
    const share = shareOf(new RegExp(`[${ownLetters.letters}]`, 'gu'))
    return share > ownLetters.minShare ? [{ tag, share, minShare: ownLetters.minShare }] : []
  })
  const [best] = shown.toSorted((a, b) => a.minShare - b.minShare || b.share - a.share)
  return best?.tag ?? languages.find(([, { ownLetters }]) => ownLetters === undefined)?.[0]
}

/** Small words, also of languages that need no record but must not be taken for one that has one. */
const SMALL_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...RECOGNITIONS.map(([tag, { smallWords = [] }]) => [tag, new Set(smallWords)] as const),
  ['de', new Set(['der', 'die', 'das', 'und', 'ist', 'von', 'den', 'mit', 'nicht', 'ein', 'eine', 'auf'])],
  ['es', new Set(['el', 'los', 'las', 'de', 'del', 'en', 'que', 'una', 'por', 'con', 'para', 'es'])],
]

/** A language shows by more small words than one, and by more than this share of all words. */
const MIN_SMALL_WORDS_SHARE = 0.08

function bySmallWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = SMALL_WORDS.map(([language, smallWords]) => ({
    language,
    count: words.filter((word) => smallWords.has(word)).length,
  }))
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  return best && best.count > words.length * MIN_SMALL_WORDS_SHARE && best.count > 1 ? best.language : undefined
}
