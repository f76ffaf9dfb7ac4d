import { ARABIC_LETTER, WORD_END, WORD_START } from '../text/arabicScript.ts'
import type { Check } from '../check.ts'
import { ADJECTIVES, DRINKING, PAST_STEMS, PRESENT_STEMS } from '../text/persianStems.ts'
import { faultsAt, textRemarks, type Fault } from '../textRemarks.ts'

const ZWNJ = '\u200C'
const SPACE = '[ \u00A0]+'

const conjugated = (present: string, past: string) =>
  `(?:(?:${present})(?:م|ی|د|یم|ید|ند)|(?:${past})(?:م|ی|یم|ید|ند|ه)?)`
const VERB = conjugated(PRESENT_STEMS, PAST_STEMS)
const ANY_VERB = conjugated(`${PRESENT_STEMS}|${DRINKING.present}`, `${PAST_STEMS}|${DRINKING.past}`)
const VERB_END = String.raw`(?![\p{L}\p{M}\p{N}])`
const PLURAL = 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?'
const COMPARATIVE = '(?:تر(?:ین)?)(?:ها|های|ی)?'
const WORD = String.raw`(?:[\p{L}\p{M}]|\u200C)*${ARABIC_LETTER}`
/** «می» alone is wine or the month of May. */
const NOT_MAY = String.raw`(?<!(?:ماه|اول|اوایل|اواسط|اواخر|نیمه|\p{Nd})${SPACE})`

const pattern = (...parts: string[]) => new RegExp(parts.join(''), 'gv')

const PREFIX_APART = pattern(WORD_START, `(?:${NOT_MAY}می${SPACE}${VERB}|نمی${SPACE}${ANY_VERB})`, VERB_END)
/** «میدانی» is also "of the field", and «میرسید» the name Mir Sayyid. */
const PREFIX_STUCK = pattern(WORD_START, `(?!می(?:دانی|رسید)${WORD_END})ن?می`, ANY_VERB, VERB_END)
/** «های و هوی» and «های های» are cries. */
const NOT_A_CRY = `(?!${SPACE}و${SPACE}هو|${SPACE}های?${WORD_END}|[!؟])`
const PLURAL_APART = pattern(WORD_START, `(?!های${SPACE})`, WORD, SPACE, PLURAL, WORD_END, NOT_A_CRY)
/** The silent heh never joins the ending; after other letters both spellings are in use. */
const PLURAL_STUCK = pattern(WORD_START, `${WORD}(?<=${ARABIC_LETTER}ه)`, PLURAL, WORD_END)
/** «تر» alone is wet; «ترین» alone is no word. */
const COMPARATIVE_APART = pattern(WORD_START, `(?:${ADJECTIVES})`, SPACE, COMPARATIVE, WORD_END)
const SUPERLATIVE_APART = pattern(WORD_START, WORD, SPACE, 'ترین(?:ها|های)?', WORD_END)
/** After a letter that joins nothing the non-joiner changes nothing that is seen. */
const COMPARATIVE_STUCK = pattern(WORD_START, `(?:${ADJECTIVES})(?<![ادذرزژو])`, COMPARATIVE, WORD_END)

const afterSpace = (found: string) => found.replace(/[ \u00A0]+/u, ZWNJ)
const withZwnjBefore = (ending: RegExp) => (found: string) => found.replace(ending, `${ZWNJ}$&`)

/** Each pattern with the spelling of what it finds. */
const RULES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [PREFIX_APART, afterSpace],
  [PREFIX_STUCK, (found) => found.replace(/^ن?می/u, `$&${ZWNJ}`)],
  [PLURAL_APART, afterSpace],
  [PLURAL_STUCK, withZwnjBefore(/ها(?:ی.*)?$/u)],
  [COMPARATIVE_APART, afterSpace],
  [SUPERLATIVE_APART, afterSpace],
  [COMPARATIVE_STUCK, withZwnjBefore(/تر(?:ین)?(?:ها|های|ی)?$/u)],
]

/** Persian words whose parts no zero-width non-joiner holds together (می‌خواهم, کتاب‌ها). Only what can be nothing else. */
export const missingZwnj: Check = ({ texts }) =>
  textRemarks(texts, { severity: 'warning', code: 'missing-zwnj' }, ({ text, language }) =>
    language === 'fa' ? faultsIn(text) : [],
  )

/** Arabic letters count as the Persian ones that they stand for. */
function faultsIn(text: string): Fault[] {
  const persian = text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
  const faults = RULES.flatMap(([expression, replace]) => faultsAt(persian, expression, replace))
  return uniqueBy(faults.toSorted((a, b) => a.index - b.index))
}

/** «بزرگ ترین» is found by two rules. */
const uniqueBy = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    ({ index, length }, at) => index + length > (faults[at - 1]?.index ?? -1) + (faults[at - 1]?.length ?? 0),
  )
