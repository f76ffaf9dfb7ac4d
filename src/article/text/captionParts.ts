import { plainText } from './plainText.ts'
import type { Image } from '../schema/media.ts'
import type { Span, Text } from '../schema/text.ts'

/** The texts shown with a picture, none of them twice. */
export type CaptionParts = { caption?: Text; credit?: string; alternateText: string }

type Captioned = Pick<Image, 'caption' | 'creditText' | 'alternateText'>

/** Words and signs that newsrooms write before a credit: `© X`, `via X`, `Photo: X`. */
const LATIN_WORD = String.raw`photo(?:graph)?s?(?:\s+by)?|images?|credit|source`
const WORD = `${LATIN_WORD}|عبر|تصوير|عدسة|الصور[ةه]|صور[ةه]|المصدر|رسم|عکس`
const MARK = String.raw`[-–—|/·•:(\[©]|\(c\)`
const SEPARATOR = String.raw`(?:${MARK}|(?<![\p{L}\p{M}\p{N}])via\s)`
const BEFORE_CREDIT = new RegExp(String.raw`(?<![-–—|/·•:(\[©]\s*)(?:${SEPARATOR}\s*(?:(?:${WORD})\s*)?)+$`, 'iu')
const OPENING = new RegExp(String.raw`^(?:${MARK}|(?:via|${WORD})(?![\p{L}\p{M}\p{N}])|\s)+`, 'iu')
const AFTER_CREDIT = /(?<![\s)\].])[\s)\].]+$/u
const SENTENCE_END = /[.!?؟…»”"]$/u
const WORD_END = /[\p{L}\p{M}\p{N}]$/u

/**
 * Separates the caption, credit and text alternative of a picture. A credit at the end of the caption is removed from
 * it (` - via X`, ` © X`, ` (X)`, ` | X`), unless it is part of the caption's sentence: then no separate credit is
 * shown. A text alternative that repeats the caption becomes empty.
 */
export function captionParts({ caption, creditText, alternateText = '' }: Captioned): CaptionParts {
  const credit = creditText?.trim() ?? ''
  const written = caption === undefined ? '' : plainText(caption)
  const length = captionLength(written, credit.replace(OPENING, '').replace(AFTER_CREDIT, ''))
  const isInSentence = length === undefined
  const shown = isInSentence ? written : written.slice(0, length)
  return {
    ...(caption !== undefined && shown.trim() !== '' && { caption: cutText(caption, shown.length) }),
    ...(credit !== '' && !isInSentence && { credit }),
    alternateText: [written, shown].some((text) => isSame(text, alternateText)) ? '' : alternateText,
  }
}

/** The length of a caption without its credit; undefined where the credit is part of the sentence. */
function captionLength(written: string, name: string): number | undefined {
  const end = written.replace(AFTER_CREDIT, '')
  const before = end.slice(0, Math.max(0, end.length - name.length))
  if (name === '' || end.slice(before.length).toLowerCase() !== name.toLowerCase() || WORD_END.test(before)) {
    return written.length
  }
  const caption = before.replace(BEFORE_CREDIT, '').trimEnd()
  if (caption === '' || caption.length < before.trimEnd().length || SENTENCE_END.test(caption)) return caption.length
  return undefined
}

/** The start of a text. Whole runs stay the same objects, because noteReferences finds them by identity. */
function cutText(text: Text, length: number): Text {
  if (typeof text === 'string') return text.slice(0, length)
  let left = length
  return text.flatMap((run) => {
    const kept = cutRun(run, left)
    left -= textOf(run).length
    return kept
  })
}

function cutRun(run: string | Span, length: number): (string | Span)[] {
  const text = textOf(run)
  if (length <= 0) return []
  if (length >= text.length) return [run]
  return [typeof run === 'string' ? run.slice(0, length) : { ...run, text: text.slice(0, length) }]
}

const textOf = (run: string | Span): string => (typeof run === 'string' ? run : run.text)

const letters = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const isSame = (caption: string, alternateText: string): boolean =>
  caption !== '' && letters(caption) === letters(alternateText)
