import { excerpt } from './text/excerpt.ts'
import type { Finding, Remark } from './finding.ts'
import type { ProofText } from './proof/findTexts.ts'

/** A place in a text where something is wrong, and what is expected there. */
export type Fault = { index: number; length: number; expected: string }

type Kind = Pick<Finding, 'severity' | 'code'>

/** At most one remark per text. */
export function remarkOnTexts(
  texts: readonly ProofText[],
  kind: Kind,
  findFaultsIn: (text: ProofText) => readonly Fault[],
): Remark[] {
  return texts.flatMap((text) => createRemarks(text.path, text.text, kind, findFaultsIn(text)))
}

/** One remark that shows the first fault of a text and counts the others; none when there is no fault. */
export function createRemarks(path: string, text: string, kind: Kind, faults: readonly Fault[]): Remark[] {
  const [first] = faults
  if (first === undefined) return []
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return [{ ...kind, path, expected: first.expected, got: `${excerpt(text, first.index, first.length)}${more}` }]
}

/** A fault at each match of a pattern; what is expected there is the replacement in quotation marks. */
export function findFaults(text: string, pattern: RegExp, replace: (found: string) => string): Fault[] {
  return Array.from(text.matchAll(pattern), (match) => createFault(match, `"${replace(match[0])}"`))
}

export const createFault = ({ 0: { length }, index }: RegExpExecArray, expected: string): Fault => ({
  index,
  length,
  expected,
})
