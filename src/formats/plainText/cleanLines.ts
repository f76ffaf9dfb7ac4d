import { cleanText } from '#article/cleanText.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { captionLabels } from '../vocabulary/captionLabels.ts'
import { splitLines } from './splitLines.ts'

/** A private character stands for a tab while spaces are joined: tabs separate the cells of tables. */
const TAB = '\uE000'
const SPACES_AROUND_TAB = new RegExp(` ?${TAB} ?`, 'gu')
const SPACE = String.raw`[\u200E\u200F\u061C ]`
const SPACE_AT_ENDS = new RegExp(`^${SPACE}+|(?<!${SPACE})${SPACE}+$`, 'gu')

/** Cleaned lines of a copied text, without spaces and direction marks at their ends. */
export function cleanLines(text: string): string[] {
  return joinCaptionLabels(splitLines(text).map(cleanLine))
}

const cleanLine = (line: string): string =>
  cleanText(line.replaceAll('\t', TAB), 'und')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(SPACES_AROUND_TAB, '\t')
    .replaceAll(SPACE_AT_ENDS, '')
    .replace(GLUED_LABEL, '$1: ')

/** «Lire aussi» is often copied without the space after it. */
const GLUED_LABEL = /^((?:À )?[Ll]ire (?:aussi|également))(?=\p{Lu})/u

const LABEL_ALONE = new RegExp(String.raw`^${anyOf([captionLabels])}\s*[,،]$`, 'iu')

/** BBC pages put the spoken label of a caption on a line of its own: the next line is the caption. */
function joinCaptionLabels(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    if (LABEL_ALONE.test(lines[index - 1] ?? '') && line !== '') return []
    return LABEL_ALONE.test(line) && lines[index + 1] !== '' ? [`${line} ${lines[index + 1] ?? ''}`.trim()] : [line]
  })
}
