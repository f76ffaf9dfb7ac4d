import type { ReactNode } from 'react'
import type { BlockOf } from '#article/schema/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import styles from './List.module.css'

/** Points, or numbered steps in the digits of their language; `items` are what stands in each. */
export function List({ block, items }: { block: BlockOf<'list'>; items: readonly ReactNode[] }) {
  const members = items.map((item, index) => (
    <li key={index} className={styles.item}>
      {item}
    </li>
  ))
  if (!block.ordered) {
    return (
      <ul id={block.id} lang={block.lang} dir={ownDirection(block)} className={styles.list}>
        {members}
      </ul>
    )
  }
  const last = (block.start ?? 1) + items.length - 1
  return (
    <ol
      id={block.id}
      lang={block.lang}
      dir={ownDirection(block)}
      start={block.start}
      className={styles.list}
      data-wide={last > 99 ? '' : undefined}
    >
      {members}
    </ol>
  )
}
