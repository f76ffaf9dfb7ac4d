import type { BlockOf } from '#article/blocks/block.ts'
import styles from './Divider.module.css'

/** A break between two parts of a story. */
export function Divider({ block }: { block: BlockOf<'divider'> }) {
  return <hr id={block.id} className={styles.divider} />
}
