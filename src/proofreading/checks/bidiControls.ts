import type { Check } from '../check.ts'
import { isPlainText } from '../proof/findTexts.ts'
import { createFault, createRemarks, type Fault } from '../remarkOnTexts.ts'

const OVERRIDE = /[\u202D\u202E]/gu
const PAIRED = /[\u202A\u202B\u202C\u2066-\u2069]/gu
const EMBEDDING_END = '\u202C'
const ISOLATE_END = '\u2069'

/**
 * Bidi overrides, which display text in another order than it is written in, and embeddings and isolates that do not
 * end in the text in which they begin (docs/reference/rtl.md, R34).
 */
export const bidiControls: Check = ({ places }) =>
  places.filter(isPlainText).flatMap(({ path, value }) => {
    const overrides = Array.from(value.matchAll(OVERRIDE), (match) => createFault(match, 'text in its own order'))
    if (overrides.length > 0) return createRemarks(path, value, { severity: 'error', code: 'bidi-override' }, overrides)
    return createRemarks(path, value, { severity: 'warning', code: 'bidi-controls' }, findUnbalanced(value))
  })

function findUnbalanced(value: string): Fault[] {
  const open: { index: number; end: string }[] = []
  const faults: number[] = []
  for (const { 0: control, index } of value.matchAll(PAIRED)) {
    if (isOpening(control)) open.push({ index, end: control < '\u2066' ? EMBEDDING_END : ISOLATE_END })
    else if (open.at(-1)?.end === control) open.pop()
    else faults.push(index)
  }
  const unbalanced = [...faults, ...open.map(({ index }) => index)].toSorted((a, b) => a - b)
  return unbalanced.map((index) => ({
    index,
    length: 1,
    expected: 'bidi controls that begin and end in the same text',
  }))
}

const isOpening = (control: string): boolean => control !== EMBEDDING_END && control !== ISOLATE_END
