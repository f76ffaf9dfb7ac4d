import { ArrowUp } from 'lucide-react'
import { useContext } from 'react'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { NoteReferencesContext, noteReferenceId } from '../../text/NoteReferencesContext.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import styles from './Footnotes.module.css'

/** A story's footnotes, each with a link back to its first reference. */
export function Footnotes({ block }: { block: BlockOf<'footnotes'> }) {
  const { t } = useI18n()
  const { wordsLang, textLang } = useWordsLanguage()
  const referenced = new Set(useContext(NoteReferencesContext).values())
  return (
    <section
      id={block.id}
      lang={wordsLang ?? block.lang}
      dir={ownDirection(block)}
      role="doc-endnotes"
      aria-label={t('body.notes.title')}
      className={styles.notes}
    >
      <ol className={styles.list} lang={textLang}>
        {block.notes.map(({ id, text }, index) => (
          <li key={id} id={id} className={styles.note}>
            <TextRuns text={text} /> {referenced.has(id) && <BackLink note={id} number={index + 1} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function BackLink({ note, number }: { note: string; number: number }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  return (
    <a
      href={`#${noteReferenceId(note)}`}
      role="doc-backlink"
      lang={wordsLang}
      aria-label={t('body.notes.back', { number })}
      className={styles.back}
    >
      <Icon of={ArrowUp} />
    </a>
  )
}
