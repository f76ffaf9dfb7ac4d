import type { ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { noteReferenceId } from './NoteReferencesContext.ts'
import { useWordsLanguage } from './useWordsLanguage.ts'
import styles from './TextRuns.module.css'

type Props = { href: string; number: string; note: string | undefined; children: ReactNode }

/** A footnote's number in the text. `note` is set on the first reference to a note, which the note links back to. */
export function NoteLink({ href, number, note, children }: Props) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  return (
    <a
      className={styles.note}
      href={href}
      id={note === undefined ? undefined : noteReferenceId(note)}
      role="doc-noteref"
      lang={wordsLang}
      aria-label={t('body.notes.reference', { number })}
    >
      {children}
    </a>
  )
}
