/**
 * A piece of a string. `ltr`: right-to-left text shows it in the wrong order unless it is isolated as left-to-right.
 * `unbroken`: it is shown in the right order, but must not be broken across lines.
 */
export type Run = { text: string; kind: 'plain' | 'unbroken' | 'ltr' }

const DIGIT = '[0-9۰-۹]'
const NUMBER = `${DIGIT}+(?:[.,٫٬]${DIGIT}+)*`
const NOT_INSIDE_NUMBER = String.raw`(?<!\p{N}[.,٫٬])`
const NOT_AFTER_WORD = String.raw`${NOT_INSIDE_NUMBER}(?<![\p{L}\p{M}\p{N}_])`
const NOT_AFTER_LATIN = String.raw`${NOT_INSIDE_NUMBER}(?<![A-Za-z\p{N}_])`
const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{M}\p{N}_])`
const NOT_BEFORE_DIGIT = String.raw`(?![\p{M}\p{N}])`
/** The characters of an address; the last one must not be punctuation that ends a sentence. */
const ADDRESS = String.raw`[^\s<>"“”«»،؛؟]*[^\s<>"“”«»،؛؟.,;:!?'’()\[\]{}…]`
/** A plus sign may follow an Arabic prefix (و+3); a hyphen in that place joins words. */
const SIGN = String.raw`(?:${NOT_AFTER_LATIN}[+±−]|${NOT_AFTER_WORD}-)`
/** ﷼ and ؋ are letters to the bidi algorithm, which orders them correctly. */
const CURRENCY = String.raw`(?![﷼؋])\p{Sc}`

/** Cases of docs/reference/rtl.md that are shown in the wrong order without isolation: G5, G7, G11 to G14. */
const MISPLACED = [
  String.raw`${NOT_AFTER_LATIN}(?:https?:\/\/|www\.)${ADDRESS}`,
  String.raw`(?<![\w.%+-])[\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+${NOT_BEFORE_WORD}`,
  String.raw`(?<![\w.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\/(?:${ADDRESS})?`,
  String.raw`${NOT_AFTER_WORD}\+${DIGIT}{1,3}(?:[ -]${DIGIT}{2,4}){2,5}${NOT_BEFORE_WORD}`,
  String.raw`${NOT_AFTER_WORD}(?:\(0${DIGIT}{1,3}\)|0${DIGIT}{1,3})(?:[ -]${DIGIT}{2,4}){2,4}${NOT_BEFORE_WORD}`,
  String.raw`(?<![\p{L}\p{M}\p{N}_-])(?=(?:${DIGIT}-?){7})${DIGIT}{1,7}(?:-${DIGIT}{1,7}){2,5}(?![\p{L}\p{M}\p{N}_-])`,
  String.raw`${SIGN}?${CURRENCY}[±+−-]?${NUMBER}[A-Za-z]*${NOT_BEFORE_DIGIT}`,
  String.raw`(?:${SIGN}|${NOT_AFTER_LATIN})${NUMBER}\u00A0?°[CF]${NOT_BEFORE_WORD}`,
  `${SIGN}${NUMBER}[%٪°]?${NOT_BEFORE_DIGIT}`,
  String.raw`(?<![A-Za-z0-9_@#.])[@#][A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*${NOT_BEFORE_WORD}`,
  String.raw`(?:(?<![\p{L}\p{M}\p{N}_.])|(?<=(?<![\p{L}\p{M}\p{N}_.])[وفبلك]))\.[A-Za-z][A-Za-z0-9]*${NOT_BEFORE_WORD}`,
  String.raw`${NOT_AFTER_LATIN}[A-Za-z][A-Za-z0-9]*(?:\+{1,2}|#)(?![\p{L}\p{M}\p{N}_+#])`,
]

/** S-400, COVID-19, 2021-2022, 10–15, إس-400. */
const PART = String.raw`[\p{L}\p{M}\p{N}_]+(?:[.,٫٬]\p{N}+)*`
const JOINED = String.raw`${NOT_AFTER_WORD}${PART}(?:[-–־]${PART})+${NOT_BEFORE_WORD}`

const RUN = new RegExp(`(?<ltr>${MISPLACED.join('|')})|${JOINED}`, 'gu')

/** A name or number, or a Hebrew prefix with its word (א־נור); other hyphenated words may be broken at the hyphen. */
const NAME = /[A-Z\p{N}]|^[\u05D0-\u05EA]{1,2}־/u

/** In characters: longer names may be broken, because they would not fit a narrow screen. */
const MAX_UNBROKEN_LENGTH = 24

/** Every run has one of these: a digit, a sign, or a dot inside a word. Most words of an article have none. */
const HINT = /[0-9۰-۹@#+°/–־-]|\.(?=\S)/gu
const SPACE = /\s/u

/**
 * Divides a string into the runs that right-to-left text would show wrongly or break, and the plain pieces between them
 * (docs/reference/rtl.md, R23 and G1 to G20). Never divides an Arabic word (R18).
 */
export function isolateRuns(text: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { index, text: run, kind } of runsIn(text)) {
    if (index > end) runs.push({ text: text.slice(end, index), kind: 'plain' })
    runs.push({ text: run, kind })
    end = index + run.length
  }
  if (end < text.length) runs.push({ text: text.slice(end), kind: 'plain' })
  return runs
}

type Found = Run & { index: number }

const runsIn = (text: string): Found[] =>
  placesToLook(text)
    .flatMap((place) => runsAt(text, place))
    .filter(({ kind }) => kind !== 'plain')

function runsAt(text: string, { start, end }: Place): Found[] {
  const matches = text.slice(start, end).matchAll(RUN)
  return [...matches].map((match) => ({ index: start + match.index, text: match[0], kind: kindOf(match) }))
}

type Place = { start: number; end: number }

/**
 * The positions of words that have a hint. Words with one space between them are one place, because telephone numbers
 * are written in groups. Only these places are searched: the whole expression run over all text took a tenth of the
 * time that rendering an article takes.
 */
function placesToLook(text: string): Place[] {
  const places: Place[] = []
  HINT.lastIndex = 0
  while (HINT.test(text)) {
    const start = wordStart(text, HINT.lastIndex - 1)
    const end = wordEnd(text, HINT.lastIndex)
    const before = places.at(-1)
    if (before?.end === start - 1) before.end = end
    else places.push({ start, end })
    HINT.lastIndex = end
  }
  return places
}

function wordStart(text: string, inside: number): number {
  let start = inside
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start -= 1
  return start
}

function wordEnd(text: string, inside: number): number {
  let end = inside
  while (end < text.length && !SPACE.test(text.charAt(end))) end += 1
  return end
}

function kindOf(match: RegExpExecArray): Run['kind'] {
  if (match.groups?.['ltr'] !== undefined) return 'ltr'
  return match[0].length <= MAX_UNBROKEN_LENGTH && NAME.test(match[0]) ? 'unbroken' : 'plain'
}
