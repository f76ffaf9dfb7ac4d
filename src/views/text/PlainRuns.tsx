import { isolateRuns, type Run } from '#article/text/isolateRuns.ts'
import type { Direction } from '#i18n/locales.ts'
import styles from './TextRuns.module.css'

/** Longer ones (addresses) may be parted at the end of a line. */
const LONGEST_IN_ONE_LINE = 20

/** A string whose tokens stay whole and, inside right-to-left text, in their order. */
export function PlainRuns({ text, direction }: { text: string; direction: Direction }) {
  const runs = isolateRuns(text)
  if (runs.every(({ kind }) => kind === 'plain')) return text
  return runs.map((run, index) => <PlainRun key={index} run={run} direction={direction} />)
}

function PlainRun({ run: { text, kind }, direction }: { run: Run; direction: Direction }) {
  const inOneLine = text.length <= LONGEST_IN_ONE_LINE || kind === 'unbroken' ? styles.unbroken : undefined
  if (kind === 'plain' || (direction === 'ltr' && inOneLine === undefined)) return text
  if (kind === 'unbroken' || direction === 'ltr') return <span className={inOneLine}>{text}</span>
  return (
    <bdi dir="ltr" className={inOneLine}>
      {text}
    </bdi>
  )
}
