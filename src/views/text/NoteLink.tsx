import type { ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { referenceId } from './NoteReferencesContext.ts'
import styles from './TextRuns.module.css'

type Props = { href: string; number: string; note: string | undefined; children: ReactNode }

/** The number of a note in the text; `note` is set at the first of them, where its reader comes back to. */
export function NoteLink({ href, number, note, children }: Props) {
  const { t } = useI18n()
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
