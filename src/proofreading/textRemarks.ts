import { excerpt } from './text/excerpt.ts'
import type { Finding, Remark } from './finding.ts'
import type { ProofText } from './proof/proofTexts.ts'

/** Something wrong in a text: where, and what should stand there. */
export type Fault = { index: number; length: number; expected: string }

type Kind = Pick<Finding, 'severity' | 'code'>

/** One remark for each text that has the fault: its first place, and how many more there are. */
export function textRemarks(
  texts: readonly ProofText[],
  kind: Kind,
  faultsIn: (text: ProofText) => readonly Fault[],
): Remark[] {
  return texts.flatMap((text) => remarkOn(text.path, text.text, kind, faultsIn(text)))
}

export function remarkOn(path: string, text: string, kind: Kind, faults: readonly Fault[]): Remark[] {
  const [first] = faults
  if (first === undefined) return []
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return [{ ...kind, path, expected: first.expected, got: `${excerpt(text, first.index, first.length)}${more}` }]
}

/** A fault at each match of a pattern; what replaces it is told in quotation marks. */
export function faultsAt(text: string, pattern: RegExp, replace: (found: string) => string): Fault[] {
  return Array.from(text.matchAll(pattern), (match) => faultOf(match, `"${replace(match[0])}"`))
}

export const faultOf = ({ 0: { length }, index }: RegExpExecArray, expected: string): Fault => ({
  index,
  length,
  expected,
})
