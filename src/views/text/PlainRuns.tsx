import { isolateRuns, type Run } from '#article/text/isolateRuns.ts'
import type { Direction } from '#i18n/locales.ts'
import styles from './TextRuns.module.css'

/** Longer tokens, such as web addresses, may wrap. */
const MAX_UNBROKEN_LENGTH = 20

/** A string whose tokens (numbers, names, addresses) do not wrap and, in right-to-left text, keep their own order. */
export function PlainRuns({ text, direction }: { text: string; direction: Direction }) {
  const runs = isolateRuns(text)
  if (runs.every(({ kind }) => kind === 'plain')) return text
  return runs.map((run, index) => <PlainRun key={index} run={run} direction={direction} />)
}

function PlainRun({ run: { text, kind }, direction }: { run: Run; direction: Direction }) {
  const className = text.length <= MAX_UNBROKEN_LENGTH || kind === 'unbroken' ? styles.unbroken : undefined
  if (kind === 'plain' || (direction === 'ltr' && className === undefined)) return text
  if (kind === 'unbroken' || direction === 'ltr') return <span className={className}>{text}</span>
  return (
    <bdi dir="ltr" className={className}>
      {text}
    </bdi>
  )
}
