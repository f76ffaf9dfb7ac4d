import { findRecognition } from '#languages/collected/recognitions.ts'
import type { Spelling } from '#languages/language.ts'
import type { Check } from '../check.ts'
import { remarkOnTexts, type Fault } from '../remarkOnTexts.ts'

const WORD = /(?:[\p{L}\p{M}]|\u200C|\u200D)+/gu

/** Yeh and kaf (in Urdu also heh) of a neighbouring language. They look alike, but other programs do not find them. */
export const wrongLetters: Check = ({ texts }) =>
  remarkOnTexts(texts, { severity: 'error', code: 'wrong-letter' }, ({ text, language }) => {
    const spelling = findRecognition(language)?.spelling
    return spelling === undefined ? [] : findFaultsIn(text, spelling)
  })

function findFaultsIn(text: string, { letters, quotedWord }: Spelling): Fault[] {
  const isWrong = (word: string) => Object.keys(letters).some((letter) => word.includes(letter))
  if (!isWrong(text)) return []
  const words = Array.from(text.matchAll(WORD)).filter(([word]) => isWrong(word) && !quotedWord.test(word))
  return words.map(({ 0: word, index }) => {
    const spelled = Array.from(word, (letter) => letters[letter] ?? letter).join('')
    return { index, length: word.length, expected: `"${spelled}"${alternativeSpelling(word)}` }
  })
}

/** A Persian yeh at the end of an Arabic word may stand for yeh or for alef maksura. */
const alternativeSpelling = (word: string): string => (word.endsWith('ی') ? ' or "ى" at its end' : '')
