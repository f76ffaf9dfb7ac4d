import type { Check } from '../check.ts'
import { isCloserOf, findUnpairedMarks, type UnpairedMark } from '../text/findUnpairedMarks.ts'
import type { ProofText } from '../proof/findTexts.ts'
import { createRemarks, type Fault } from '../remarkOnTexts.ts'

/** The path of a paragraph: its list of blocks and its position in the list. */
const PARAGRAPH = /^(?<list>(?:.+\.)?(?:body|blocks|\d+))\.(?<index>\d+)\.text$/u

/**
 * Quotation marks and brackets that have no partner in their paragraph. A quotation may continue in the paragraphs
 * that follow.
 */
export const unbalancedMarks: Check = ({ texts }) => {
  const textsWithMarks = texts
    .filter(({ isRun }) => !isRun)
    .map((text) => ({ text, marks: findUnpairedMarks(text.whole) }))
  return textsWithMarks.flatMap(({ text, marks }) => {
    const unbalanced = marks.filter((mark) => !isMultiParagraph(mark, text, textsWithMarks))
    return createRemarks(
      text.path,
      text.whole,
      { severity: 'warning', code: 'unbalanced-marks' },
      unbalanced.map(createMarkFault),
    )
  })
}

type TextsWithMarks = readonly { text: ProofText; marks: readonly UnpairedMark[] }[]

/**
 * Whether the mark belongs to a quotation over several paragraphs: the next paragraph opens it again, or a later one
 * closes it.
 */
function isMultiParagraph(mark: UnpairedMark, text: ProofText, textsWithMarks: TextsWithMarks): boolean {
  const { list, index } = parsePath(text)
  if (!mark.isQuotation || list === undefined) return false
  const siblings = textsWithMarks.filter((each) => each.text !== text && parsePath(each.text).list === list)
  const beyond = siblings.filter((each) => parsePath(each.text).index > index === mark.isOpening)
  const inOrder = mark.isOpening ? beyond : beyond.toReversed()
  if (mark.isOpening && inOrder[0]?.text.whole.trimStart().startsWith(mark.sign)) return true
  const partner = inOrder.flatMap(({ marks }) => marks).find(({ isQuotation }) => isQuotation)
  if (partner === undefined || partner.isOpening === mark.isOpening) return false
  return mark.isOpening ? isCloserOf(partner.sign, mark.sign) : isCloserOf(mark.sign, partner.sign)
}

function parsePath({ path }: ProofText): { list: string | undefined; index: number } {
  const { list, index } = PARAGRAPH.exec(path)?.groups ?? {}
  return { list, index: Number(index) }
}

const createMarkFault = ({ index, sign }: UnpairedMark): Fault => ({
  index,
  length: sign.length,
  expected: `a partner for "${sign}"`,
})
