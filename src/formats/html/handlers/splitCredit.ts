import { toPlainText } from '#article/text/toPlainText.ts'
import { cutText } from '#article/text/cutText.ts'
import type { Text } from '#article/schema/text.ts'
import { newsAgencies, pictureAgencies, unnamedAgencies } from '../../vocabulary/agencies.ts'
import { anyOf } from '../../vocabulary/anyOf.ts'
import { captionLabels, creditLabels } from '../../vocabulary/captionLabels.ts'
import { photographers, photographLabels, pictureLabels } from '../../vocabulary/creditWords.ts'

const LABEL = anyOf([photographers, photographLabels, pictureLabels])
const LABELLED = String.raw`${LABEL}\s*[:：،]\s*\S`
const SIGNED = String.raw`(?:©|\(c\)\s|ⓒ|copyright\s)`
const VIA = String.raw`[-–—]\s*via\s`
const START = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${LABELLED}|${SIGNED}|${VIA})`, 'iu')

/** Labels that BBC pages give to screen readers. */
const SPOKEN_LABEL = new RegExp(String.raw`^\s*${anyOf([captionLabels, creditLabels])}\s*[,،:]\s*`, 'iu')

const AGENCY = anyOf([newsAgencies, unnamedAgencies, pictureAgencies])
const AGENCIES = new RegExp(String.raw`\((?:[^()]*[\s/،,])?${AGENCY}\)\s*\.?$`, 'iu')

/** Longer text is a sentence that happens to hold such a word. */
const MAX_CREDIT_LENGTH = 160

/**
 * A caption cut where its credit begins. An agency in brackets at the end is the credit and also stays in the caption,
 * because it is part of the sentence.
 */
export function splitCredit(text: Text): { caption?: Text; creditText?: string } {
  const plain = toPlainText(text)
  const start = START.exec(plain)?.index
  const agency = AGENCIES.exec(plain)?.[0]
    .replaceAll(/[()]|\.?(?<!\s)\s*$/gu, '')
    .trim()
  if (start === undefined || plain.length - start > MAX_CREDIT_LENGTH) {
    const caption = typeof text === 'string' ? withoutLabel(text) : text
    return { ...(caption !== '' && { caption }), ...(agency !== undefined && { creditText: agency }) }
  }
  const before = plain.slice(0, start).replace(/(?<![\s,،;|/·•–—(-])[\s,،;|/·•–—(-]+$/u, '')
  const creditText = withoutLabel(plain.slice(start)).replace(/^[-–—]\s*/u, '')
  return {
    ...(before !== '' && { caption: captionBefore(text, before.length) }),
    ...(creditText !== '' && { creditText }),
  }
}

export const withoutLabel = (text: string): string => text.replace(SPOKEN_LABEL, '').trim()

function captionBefore(text: Text, length: number): Text {
  const caption = cutText(text, length)
  return typeof caption === 'string' ? withoutLabel(caption) : caption
}
