import { useContext, type ReactNode } from 'react'
import type { Span } from '#article/schema/text.ts'
import { NoteLink } from './NoteLink.tsx'
import { NoteReferencesContext } from './NoteReferencesContext.ts'
import { ownDirection } from './ownDirection.ts'
import { PlainRuns } from './PlainRuns.tsx'
import { TextLink } from './TextLink.tsx'
import { useTextLanguage } from './TextLanguageContext.ts'
import styles from './TextRuns.module.css'

type Props = {
  span: Span
  /** The host that its link leads to, where the text names another. */
  host: string | undefined
}

/** A span of text inside the elements of its marks and, outermost, its link. */
export function TextSpan({ span, host }: Props) {
  const parent = useTextLanguage()
  const direction = ownDirection(span)
  const text = span.code ? span.text : <PlainRuns text={span.text} direction={direction ?? parent.direction} />
  const marked = marks.reduce<ReactNode>((inside, mark) => mark(inside, span), text)
  const isForeign = direction !== undefined && span.code !== true
  return (
    <SpanLink span={span}>
      {isForeign ? (
        <span lang={span.lang} dir={direction}>
          {marked}
        </span>
      ) : (
        marked
      )}
      {host !== undefined && <RealHost host={host} />}
    </SpanLink>
  )
}

/** A longer host may wrap. */
const MAX_UNBROKEN_LENGTH = 30

function RealHost({ host }: { host: string }) {
  const wrapping = host.length <= MAX_UNBROKEN_LENGTH ? styles.unbroken : ''
  return (
    <>
      {' '}
      <bdi dir="ltr" className={`${styles.host} ${wrapping}`}>
        ({host})
      </bdi>
    </>
  )
}

type Mark = (inside: ReactNode, span: Span) => ReactNode

const code: Mark = (inside, { code, lang, dir = 'ltr' }) =>
  code ? (
    <code className={styles.code} lang={lang} dir={dir}>
      {inside}
    </code>
  ) : (
    inside
  )

/** The marks, from the innermost element to the outermost. */
const marks: readonly Mark[] = [
  code,
  (inside, { mark }) => (mark ? <mark className={styles.mark}>{inside}</mark> : inside),
  (inside, { emphasis }) => (emphasis ? <em className={styles.emphasis}>{inside}</em> : inside),
  (inside, { strong }) => (strong ? <strong className={styles.strong}>{inside}</strong> : inside),
  (inside, { sub }) => (sub ? <sub className={styles.script}>{inside}</sub> : inside),
  (inside, { sup }) => (sup ? <sup className={styles.script}>{inside}</sup> : inside),
]

function SpanLink({ span, children }: { span: Span; children: ReactNode }) {
  const note = useContext(NoteReferencesContext).get(span)
  if (span.href === undefined) return children
  if (note === undefined && !(span.sup && span.href.startsWith('#'))) {
    return <TextLink href={span.href}>{children}</TextLink>
  }
  return (
    <NoteLink href={span.href} number={span.text} note={note}>
      {children}
    </NoteLink>
  )
}
