import { ADJECTIVES as ADJECTIVE_LIST } from './adjectives.ts'
import { ARABIC_LETTER, WORD_END, WORD_START } from '../text/wordPatterns.ts'
import { ANY_VERB, NEWS_VERB } from './verbPatterns.ts'

const ZWNJ = '\u200C'
const SPACE = '[ \u00A0]+'
const WORD = String.raw`(?:[\p{L}\p{M}]|\u200C)*${ARABIC_LETTER}`
const VERB_END = String.raw`(?![\p{L}\p{M}\p{N}])`
const ADJECTIVES = `(?:${ADJECTIVE_LIST.join('|')})`
const PLURAL = 'ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?'
const COMPARATIVE = '(?:تر(?:ین)?)(?:ها|های|ی)?'

/** After these words and after digits «می» is the month of May. As a noun it also means wine. */
const NOT_MAY = String.raw`(?<!(?:ماه|اول|اوایل|اواسط|اواخر|نیمه|\p{Nd})${SPACE})`
/** «میدانی» also means "of the field", and «میرسید» is also the name Mir Sayyid. */
const NOT_A_NAME = String.raw`(?!می(?:دانی|رسید)${WORD_END})`
/** «های و هوی» and «های های» are cries. */
const NOT_A_CRY_BEFORE = `(?!های${SPACE})`
const NOT_A_CRY_AFTER = `(?!${SPACE}و${SPACE}هو|${SPACE}های?${WORD_END}|[!؟])`
/** Silent heh never joins the ending. After other letters both spellings are in use. */
const AFTER_HEH = `(?<=${ARABIC_LETTER}ه)`
/** After a letter that does not join the next one, a missing non-joiner cannot be seen. */
const AFTER_JOINING_LETTER = '(?<![ادذرزژو])'

const pattern = (...parts: string[]) => new RegExp(parts.join(''), 'gv')

const PREFIX_APART = pattern(WORD_START, `(?:${NOT_MAY}می${SPACE}${NEWS_VERB}|نمی${SPACE}${ANY_VERB})`, VERB_END)
const PREFIX_ATTACHED = pattern(WORD_START, NOT_A_NAME, 'ن?می', ANY_VERB, VERB_END)
const PLURAL_APART = pattern(WORD_START, NOT_A_CRY_BEFORE, WORD, SPACE, PLURAL, WORD_END, NOT_A_CRY_AFTER)
const PLURAL_ATTACHED = pattern(WORD_START, WORD, AFTER_HEH, PLURAL, WORD_END)
/** «تر» alone means "wet", so the word before it must be a known adjective. */
const COMPARATIVE_APART = pattern(WORD_START, ADJECTIVES, SPACE, COMPARATIVE, WORD_END)
const COMPARATIVE_ATTACHED = pattern(WORD_START, ADJECTIVES, AFTER_JOINING_LETTER, COMPARATIVE, WORD_END)
/** «ترین» alone is not a word, so any word may stand before it. */
const SUPERLATIVE_APART = pattern(WORD_START, WORD, SPACE, 'ترین(?:ها|های)?', WORD_END)

const joinParts = (found: string) => found.replace(/[ \u00A0]+/u, ZWNJ)
const separatePrefix = (found: string) => found.replace(/^ن?می/u, `$&${ZWNJ}`)
const separatePlural = (found: string) => found.replace(/ها(?:ی.*)?$/u, `${ZWNJ}$&`)
const separateComparative = (found: string) => found.replace(/تر(?:ین)?(?:ها|های|ی)?$/u, `${ZWNJ}$&`)

/** Patterns of wrong spellings, each with the function that corrects what the pattern finds. */
export const ZWNJ_RULES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [PREFIX_APART, joinParts],
  [PREFIX_ATTACHED, separatePrefix],
  [PLURAL_APART, joinParts],
  [PLURAL_ATTACHED, separatePlural],
  [COMPARATIVE_APART, joinParts],
  [SUPERLATIVE_APART, joinParts],
  [COMPARATIVE_ATTACHED, separateComparative],
]
