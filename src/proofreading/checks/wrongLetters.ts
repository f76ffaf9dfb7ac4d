import type { Check } from '../check.ts'
import { remarksOnTexts, type Fault } from '../remarksOnTexts.ts'

type Spelling = {
  /** Letters of a neighbouring language, and the letters that this language uses instead. */
  letters: Readonly<Record<string, string>>
  /** Marks a word as quoted from the other language, where the letters are right. */
  foreign: RegExp
}

/** Letters that Persian and Urdu words do not have; two harakat mean that the word is quoted with its vowels. */
const ARABIC_ONLY = /[ةإ]|[\u064B-\u0650\u0652].*[\u064B-\u0650\u0652]/u

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  ar: { letters: { ی: 'ي', ک: 'ك' }, foreign: /[پچژگٹڈڑںےھہۀ]/u },
  fa: { letters: { ي: 'ی', ى: 'ی', ك: 'ک' }, foreign: ARABIC_ONLY },
  ur: { letters: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' }, foreign: ARABIC_ONLY },
}

const WORD = /(?:[\p{L}\p{M}]|\u200C|\u200D)+/gu

/** Yeh and kaf (in Urdu also heh) of a neighbouring language. They look alike, but other programs do not find them. */
export const wrongLetters: Check = ({ texts }) =>
  remarksOnTexts(texts, { severity: 'error', code: 'wrong-letter' }, ({ text, language }) => {
    const spelling = SPELLINGS[language]
    return spelling === undefined ? [] : findFaultsIn(text, spelling)
  })

function findFaultsIn(text: string, { letters, foreign }: Spelling): Fault[] {
  const isWrong = (word: string) => Object.keys(letters).some((letter) => word.includes(letter))
  if (!isWrong(text)) return []
  const words = Array.from(text.matchAll(WORD)).filter(([word]) => isWrong(word) && !foreign.test(word))
  return words.map(({ 0: word, index }) => {
    const spelled = Array.from(word, (letter) => letters[letter] ?? letter).join('')
    return { index, length: word.length, expected: `"${spelled}"${alternativeSpelling(word)}` }
  })
}

/** A Persian yeh at the end of an Arabic word may stand for yeh or for alef maksura. */
const alternativeSpelling = (word: string): string => (word.endsWith('ی') ? ' or "ى" at its end' : '')
