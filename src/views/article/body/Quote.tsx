import type { ReactNode } from 'react'
import { toPlainText } from '#article/text/toPlainText.ts'
import { collectReadingTexts } from '#article/body/collectReadingTexts.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import type { Text } from '#article/schema/text.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import styles from './Quote.module.css'

const OPENING_MARK = /^\s*[«»“”„"‹']/u

/** A quotation, or a pull quote from the story, with its speaker. */
export function Quote({ block, children }: { block: BlockOf<'quote'>; children: ReactNode }) {
  const { id, lang, pulled = false, blocks, cite } = block
  const isMarked = OPENING_MARK.test(collectReadingTexts(blocks)[0] ?? '')
  return (
    <figure id={id} lang={lang} dir={ownDirection(block)} className={pulled ? styles.pulled : styles.quote}>
      <blockquote className={styles.text} data-marks={pulled && !isMarked ? '' : undefined}>
        {children}
      </blockquote>
      {cite !== undefined && toPlainText(cite) !== '' && <Speaker cite={cite} />}
    </figure>
  )
}

function Speaker({ cite }: { cite: Text }) {
  return (
    <figcaption className={styles.speaker}>
      <TextRuns text={cite} />
    </figcaption>
  )
}
