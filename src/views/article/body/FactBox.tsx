import { useId, type ReactNode } from 'react'
import type { BlockOf } from '#article/blocks/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './FactBox.module.css'

/** A box with background facts. */
export function FactBox({ block, children }: { block: BlockOf<'factBox'>; children: ReactNode }) {
  const titleId = useId()
  const { id, lang, title } = block
  const labelledBy = title === undefined ? undefined : titleId
  return (
    <aside id={id} lang={lang} dir={ownDirection(block)} aria-labelledby={labelledBy} className={styles.box}>
      {title !== undefined && (
        <p id={titleId} className={styles.title}>
          <TextRuns text={title} />
        </p>
      )}
      {children}
    </aside>
  )
}
