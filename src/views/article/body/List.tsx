import type { ReactNode } from 'react'
import type { BlockOf } from '#article/blocks/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import styles from './List.module.css'

const MAX_TWO_DIGIT_NUMBER = 99

/** A bulleted list, or a numbered one in the digits of its language. `items` are the rendered items. */
export function List({ block, items }: { block: BlockOf<'list'>; items: readonly ReactNode[] }) {
  const listItems = items.map((item, index) => (
    <li key={index} className={styles.item}>
      {item}
    </li>
  ))
  if (!block.ordered) {
    return (
      <ul id={block.id} lang={block.lang} dir={ownDirection(block)} className={styles.list}>
        {listItems}
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
      data-wide={last > MAX_TWO_DIGIT_NUMBER ? '' : undefined}
    >
      {listItems}
    </ol>
  )
}
