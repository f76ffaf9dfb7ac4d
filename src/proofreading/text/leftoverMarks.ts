/** A mark without its partner in the same text. */
export type LeftoverMark = { index: number; sign: string; isOpen: boolean; isQuotation: boolean }

/** What closes an opening mark: Urdu and Arabic papers also write ”…“, Germans „…“, Swedes ”…”. */
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

const CLOSING = new Set(Object.values(CLOSERS).flat())

/** A straight mark at a Hebrew letter may be part of the word (צה"ל). */
const MARK = /[«»‹›“”„()[\]]|(?<!\p{Script=Hebrew})"(?!\p{Script=Hebrew})/gu
const BRACKETS = '()[]'

/** A mark that may open or close closes where a word ends. */
const WORD_END = /^\S[“”"](?:$|[\s.,،؛:;!?؟…)»\]])/u

/** 1) a) أ) at the beginning of a line or a phrase. */
const ENUMERATION = /(?:^|\s)[\p{N}\p{L}]{1,3}\.?$/u
const FACE = /[:;=]['’]?-?$/u

/** The quotation marks and brackets of a text that have no partner. */
export function leftoverMarks(text: string): LeftoverMark[] {
  const open: LeftoverMark[] = []
  const leftover: LeftoverMark[][] = []
  for (const { 0: sign, index } of text.matchAll(MARK)) {
    const mark = { index, sign, isOpen: opens(sign, index, text), isQuotation: !BRACKETS.includes(sign) }
    const partner = !CLOSING.has(sign) ? -1 : open.findLastIndex((each) => closes(sign, each.sign))
    if (partner !== -1) leftover.push(open.splice(partner).slice(1))
    else if (mark.isOpen) open.push(mark)
    else leftover.push([mark])
  }
  return [...leftover.flat(), ...open].filter((mark) => !standsAlone(mark, text)).toSorted((a, b) => a.index - b.index)
}

export const closes = (sign: string, opener: string): boolean => CLOSERS[opener]?.includes(sign) ?? false

const opens = (sign: string, index: number, text: string): boolean =>
  sign in CLOSERS && !WORD_END.test(text.slice(Math.max(0, index - 1), index + 2))

/** Brackets and inches that have no partner by right. */
function standsAlone({ index, sign }: LeftoverMark, text: string): boolean {
  const before = text.slice(Math.max(0, index - 5), index)
  if (sign === '"') return /\p{N}$/u.test(before)
  return BRACKETS.includes(sign) && (FACE.test(before) || (sign === ')' && ENUMERATION.test(before)))
}
