import type { Check } from '../check.ts'
import { isWords } from '../proof/proofTexts.ts'
import { faultOf, remarkOn, type Fault } from '../textRemarks.ts'

const OVERRIDE = /[\u202D\u202E]/gu
const PAIRED = /[\u202A\u202B\u202C\u2066-\u2069]/gu
const EMBEDDING_END = '\u202C'
const ISOLATE_END = '\u2069'

/** Controls that turn text round (an override hides what is written), and those that do not end where they began (rtl.md R34). */
export const bidiControls: Check = ({ places }) =>
  places.filter(isWords).flatMap(({ path, value }) => {
    const overrides = Array.from(value.matchAll(OVERRIDE), (match) => faultOf(match, 'text in its own order'))
    if (overrides.length > 0) return remarkOn(path, value, { severity: 'error', code: 'bidi-override' }, overrides)
    return remarkOn(path, value, { severity: 'warning', code: 'bidi-controls' }, unbalancedIn(value))
  })

function unbalancedIn(value: string): Fault[] {
  const open: { index: number; end: string }[] = []
  const faults: number[] = []
  for (const { 0: control, index } of value.matchAll(PAIRED)) {
    if (isOpener(control)) open.push({ index, end: control < '\u2066' ? EMBEDDING_END : ISOLATE_END })
    else if (open.at(-1)?.end === control) open.pop()
    else faults.push(index)
  }
  const all = [...faults, ...open.map(({ index }) => index)].toSorted((a, b) => a - b)
  return all.map((index) => ({ index, length: 1, expected: 'bidi controls that begin and end in the same text' }))
}

const isOpener = (control: string): boolean => control !== EMBEDDING_END && control !== ISOLATE_END
