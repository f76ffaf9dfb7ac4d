import type { BlockOf } from '#article/blocks/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './Paragraph.module.css'

export function Paragraph({ block }: { block: BlockOf<'paragraph'> }) {
  return (
    <p id={block.id} lang={block.lang} dir={ownDirection(block)} className={styles.paragraph}>
      <TextRuns text={block.text} />
    </p>
  )
}
