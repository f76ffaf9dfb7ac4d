import { photographerWords, wordsBeforeKnownCredit } from './creditWords.ts'
import { cutText } from './cutText.ts'
import { toPlainText } from './toPlainText.ts'
import type { Image } from '../schema/media.ts'
import type { Text } from '../schema/text.ts'

/** The texts shown with a picture, none of them twice. */
type CaptionParts = { caption?: Text; credit?: string; alternateText: string }

type Captioned = Pick<Image, 'caption' | 'creditText' | 'alternateText'>

/** The words and signs that newsrooms write before a credit: `© X`, `via X`, `Photo: X`, `Photos by X`. */
const ANY_WORD = [...photographerWords, ...wordsBeforeKnownCredit].join('|').replaceAll('ة', '[ةه]')
const WORD = String.raw`(?:${ANY_WORD})s?(?:\s+by)?`
const MARK = String.raw`(?:[-–—|/·•:(\[©]|\(c\))`
const NOT_A_LETTER = String.raw`[\p{L}\p{M}\p{N}])`
const SEPARATOR = String.raw`(?:${MARK}|(?<!${NOT_A_LETTER}via\s)`
const BEFORE_CREDIT = new RegExp(String.raw`(?<!${MARK}\s*)(?:${SEPARATOR}\s*(?:${WORD}\s*)?)+$`, 'iu')
const OPENING = new RegExp(String.raw`^(?:${MARK}|(?:via|${WORD})(?!${NOT_A_LETTER}|\s)+`, 'iu')
const AFTER_CREDIT = /(?<![\s)\].])[\s)\].]+$/u
const SENTENCE_END = /[.!?؟…»”"]$/u
const WORD_END = /[\p{L}\p{M}\p{N}]$/u

/**
 * Separates the caption, credit and text alternative of a picture. A credit at the end of the caption is removed from
 * it (` - via X`, ` © X`, ` (X)`, ` | X`), unless it is part of the caption's sentence: then no separate credit is
 * shown. A text alternative that repeats the caption becomes empty.
 */
export function splitCaption({ caption = '', creditText = '', alternateText = '' }: Captioned): CaptionParts {
  const credit = creditText.trim()
  const written = toPlainText(caption)
  const length = captionLength(written, credit.replace(OPENING, '').replace(AFTER_CREDIT, ''))
  const shown = written.slice(0, length)
  return {
    ...(shown.trim() !== '' && { caption: cutText(caption, shown.length) }),
    ...(credit !== '' && length !== undefined && { credit }),
    alternateText: [written, shown].some((text) => isSame(text, alternateText)) ? '' : alternateText,
  }
}

/** The length of a caption without its credit; undefined where the credit is part of the sentence. */
function captionLength(written: string, name: string): number | undefined {
  const end = written.replace(AFTER_CREDIT, '')
  const before = end.slice(0, -name.length)
  if (name === '' || !end.toLowerCase().endsWith(name.toLowerCase()) || WORD_END.test(before)) return written.length
  const caption = before.replace(BEFORE_CREDIT, '').trimEnd()
  const isWhole = caption === '' || caption.length < before.trimEnd().length || SENTENCE_END.test(caption)
  return isWhole ? caption.length : undefined
}

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase()

const isSame = (caption: string, alternateText: string): boolean =>
  caption !== '' && letters(caption) === letters(alternateText)
