import type { Check } from '../check.ts'
import { closes, leftoverMarks, type LeftoverMark } from '../text/leftoverMarks.ts'
import type { ProofText } from '../proof/proofTexts.ts'
import { remarkOn, type Fault } from '../textRemarks.ts'

/** A paragraph and where it stands: paragraphs of one list of blocks follow one another. */
const PARAGRAPH = /^(?<list>(?:.+\.)?(?:body|blocks|\d+))\.(?<index>\d+)\.text$/u

/** Quotation marks and brackets that are not closed, or not opened, in their paragraph; a quotation may go on in the next one. */
export const unbalancedMarks: Check = ({ texts }) => {
  const leftovers = texts.filter(({ isRun }) => !isRun).map((text) => ({ text, marks: leftoverMarks(text.whole) }))
  return leftovers.flatMap(({ text, marks }) => {
    const own = marks.filter((mark) => !isContinued(mark, text, leftovers))
    return remarkOn(text.path, text.whole, { severity: 'warning', code: 'unbalanced-marks' }, own.map(faultOf))
  })
}

type Leftovers = readonly { text: ProofText; marks: readonly LeftoverMark[] }[]

/** Whether a quotation runs over paragraphs: opened again at the beginning of the next, or closed in one that follows. */
function isContinued(mark: LeftoverMark, text: ProofText, leftovers: Leftovers): boolean {
  const { list, index } = placeOf(text)
  if (!mark.isQuotation || list === undefined) return false
  const siblings = leftovers.filter((each) => each.text !== text && placeOf(each.text).list === list)
  const beyond = siblings.filter((each) => placeOf(each.text).index > index === mark.isOpen)
  const inOrder = mark.isOpen ? beyond : beyond.toReversed()
  if (mark.isOpen && inOrder[0]?.text.whole.trimStart().startsWith(mark.sign)) return true
  const partner = inOrder.flatMap(({ marks }) => marks).find(({ isQuotation }) => isQuotation)
  if (partner === undefined || partner.isOpen === mark.isOpen) return false
  return mark.isOpen ? closes(partner.sign, mark.sign) : closes(mark.sign, partner.sign)
}

function placeOf({ path }: ProofText): { list: string | undefined; index: number } {
  const { list, index } = PARAGRAPH.exec(path)?.groups ?? {}
  return { list, index: Number(index) }
}

const faultOf = ({ index, sign }: LeftoverMark): Fault => ({
  index,
  length: sign.length,
  expected: `a partner for "${sign}"`,
})
