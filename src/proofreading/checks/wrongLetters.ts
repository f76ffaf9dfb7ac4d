import type { Check } from '../check.ts'
import { textRemarks, type Fault } from '../textRemarks.ts'

type Spelling = {
  /** Letters of a neighbouring language, and what stands for them in this one. */
  letters: Readonly<Record<string, string>>
  /** Words with one of these are words of another language, quoted as they are written there. */
  foreign: RegExp
}

/** Neither Persian nor Urdu words have them; two harakat are a vocalised quotation. */
const ARABIC_ONLY = /[ةإ]|[\u064B-\u0650\u0652].*[\u064B-\u0650\u0652]/u

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  ar: { letters: { ی: 'ي', ک: 'ك' }, foreign: /[پچژگٹڈڑںےھہۀ]/u },
  fa: { letters: { ي: 'ی', ى: 'ی', ك: 'ک' }, foreign: ARABIC_ONLY },
  ur: { letters: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' }, foreign: ARABIC_ONLY },
}

const WORD = /(?:[\p{L}\p{M}]|\u200C|\u200D)+/gu

/** Yeh and kaf (in Urdu also heh) as a neighbouring language writes them: they look alike, and search does not find them. */
export const wrongLetters: Check = ({ texts }) =>
  textRemarks(texts, { severity: 'error', code: 'wrong-letter' }, ({ text, language }) => {
    const spelling = SPELLINGS[language]
    return spelling === undefined ? [] : faultsIn(text, spelling)
  })

function faultsIn(text: string, { letters, foreign }: Spelling): Fault[] {
  const isWrong = (word: string) => Object.keys(letters).some((letter) => word.includes(letter))
  if (!isWrong(text)) return []
  const words = Array.from(text.matchAll(WORD)).filter(([word]) => isWrong(word) && !foreign.test(word))
  return words.map(({ 0: word, index }) => {
    const spelled = Array.from(word, (letter) => letters[letter] ?? letter).join('')
    return { index, length: word.length, expected: `"${spelled}"${orMaksura(word)}` }
  })
}

/** At the end of an Arabic word a Persian yeh may stand for either. */
const orMaksura = (word: string): string => (word.endsWith('ی') ? ' or "ى" at its end' : '')
