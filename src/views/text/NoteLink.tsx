import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { referenceId } from './NoteReferencesContext.ts'
import styles from './TextRuns.module.css'

type Props = { href: string; number: string; note: string | undefined; children: ReactNode }

/** The number of a note in the text; `note` is set at the first of them, where its reader comes back to. */
export function NoteLink({ href, number, note, children }: Props) {
  const { t } = useTranslation()
  return (
    <a
      className={styles.note}
      href={href}
      id={note === undefined ? undefined : referenceId(note)}
      role="doc-noteref"
      aria-label={t('body.notes.reference', { number })}
    >
      {children}
    </a>
  )
}
