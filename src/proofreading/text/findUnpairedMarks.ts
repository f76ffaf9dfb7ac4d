/** A quotation mark or bracket without a partner in the same text. */
export type UnpairedMark = { index: number; sign: string; isOpening: boolean; isQuotation: boolean }

/**
 * The marks that may close each opening mark. Urdu and Arabic papers also write ”…“, German ones „…“, Swedish ones
 * ”…”.
 */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '‹': ['›'],
  '“': ['”'],
  '”': ['“', '”'],
  '„': ['“', '”'],
  '"': ['"'],
  '(': [')'],
  '[': [']'],
}

const CLOSING_MARKS = new Set(Object.values(CLOSERS).flat())

/** A straight quotation mark next to a Hebrew letter may be part of the word (צה"ל) and is not matched. */
const MARK = /[«»‹›“”„()[\]]|(?<!\p{Script=Hebrew})"(?!\p{Script=Hebrew})/gu
const BRACKETS = '()[]'

/** A mark that could open or close, at the end of a word: there it closes. */
const AT_WORD_END = /^\S[“”"](?:$|[\s.,،؛:;!?؟…)»\]])/u

/** The text before the bracket of an enumeration at the start of a line or phrase: 1) a) أ). */
const ENUMERATION = /(?:^|\s)[\p{N}\p{L}]{1,3}\.?$/u
/** The text before the bracket of an emoticon: :) ;-( */
const EMOTICON = /[:;=]['’]?-?$/u
const MAX_CONTEXT_LENGTH = 5

export function findUnpairedMarks(text: string): UnpairedMark[] {
  const open: UnpairedMark[] = []
  const unpaired: UnpairedMark[][] = []
  for (const { 0: sign, index } of text.matchAll(MARK)) {
    const mark = { index, sign, isOpening: isOpening(sign, index, text), isQuotation: !BRACKETS.includes(sign) }
    const partner = !CLOSING_MARKS.has(sign) ? -1 : open.findLastIndex((each) => isCloserOf(sign, each.sign))
    if (partner !== -1) unpaired.push(open.splice(partner).slice(1))
    else if (mark.isOpening) open.push(mark)
    else unpaired.push([mark])
  }
  return [...unpaired.flat(), ...open]
    .filter((mark) => !needsNoPartner(mark, text))
    .toSorted((a, b) => a.index - b.index)
}

export const isCloserOf = (sign: string, opener: string): boolean => CLOSERS[opener]?.includes(sign) ?? false

const isOpening = (sign: string, index: number, text: string): boolean =>
  sign in CLOSERS && !AT_WORD_END.test(text.slice(Math.max(0, index - 1), index + 2))

/** Inches (15"), emoticons and enumerations are written with one mark. */
function needsNoPartner({ index, sign }: UnpairedMark, text: string): boolean {
  const before = text.slice(Math.max(0, index - MAX_CONTEXT_LENGTH), index)
  if (sign === '"') return /\p{N}$/u.test(before)
  return BRACKETS.includes(sign) && (EMOTICON.test(before) || (sign === ')' && ENUMERATION.test(before)))
}
