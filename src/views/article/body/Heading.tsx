import { createElement, useContext } from 'react'
import type { BlockOf } from '#article/blocks/block.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import { HeadingIdsContext } from './HeadingIdsContext.ts'
import styles from './Heading.module.css'

const tags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** A heading in the body, with an id that the table of contents links to. */
export function Heading({ block }: { block: BlockOf<'heading'> }) {
  const id = useContext(HeadingIdsContext).get(block) ?? block.id
  const attributes = {
    id,
    lang: block.lang,
    dir: ownDirection(block),
    className: styles.heading,
    'data-level': block.level,
  }
  return createElement(tags[block.level], attributes, <TextRuns text={block.text} />)
}
