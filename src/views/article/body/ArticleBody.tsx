import { useMemo } from 'react'
import { collectHeadings } from '#article/body/collectHeadings.ts'
import { findNoteReferences } from '#article/body/findNoteReferences.ts'
import type { Block } from '#article/blocks/block.ts'
import { NoteReferencesContext } from '../../text/NoteReferencesContext.ts'
import { Blocks } from './BlockView.tsx'
import { HeadingIdsContext } from './HeadingIdsContext.ts'
import styles from './ArticleBody.module.css'

/**
 * The body of a story. Its parent element has the story's `lang` and `dir` and is as wide as the widest pictures may
 * be; running text is centred in it, in a column as wide as `--measure`. Pictures open in the lightbox if there is a
 * LightboxProvider above.
 */
export function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
  const headings = useMemo(
    () => new Map<Block, string>(collectHeadings(blocks).map(({ block, id }) => [block, id])),
    [blocks],
  )
  const references = useMemo(() => findNoteReferences(blocks), [blocks])
  return (
    <HeadingIdsContext value={headings}>
      <NoteReferencesContext value={references}>
        <div className={styles.body}>
          <Blocks blocks={blocks} />
        </div>
      </NoteReferencesContext>
    </HeadingIdsContext>
  )
}
