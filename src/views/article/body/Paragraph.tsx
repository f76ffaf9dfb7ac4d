import { toPlainText } from '#article/text/toPlainText.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './Paragraph.module.css'

declare module 'react' {
  interface CSSProperties {
    /** The number of characters, from which the height is estimated (ArticleBody.module.css). */
    '--length'?: number
  }
}

export function Paragraph({ block }: { block: BlockOf<'paragraph'> }) {
  return (
    <p
      id={block.id}
      lang={block.lang}
      dir={ownDirection(block)}
      className={styles.paragraph}
      style={{ '--length': toPlainText(block.text).length }}
    >
      <TextRuns text={block.text} />
    </p>
  )
}
