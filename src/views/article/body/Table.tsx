import { useId, useRef, type ReactNode } from 'react'
import { findNumericColumns, placeCells } from '#article/body/findNumericColumns.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { TableRow } from './TableRow.tsx'
import { splitTableHead } from './splitTableHead.ts'
import { useOverflow } from './useOverflow.ts'
import styles from './Table.module.css'

/** A table with its caption above. A table wider than the page scrolls in a region of its own. */
export function Table({ block }: { block: BlockOf<'table'> }) {
  const { textLang } = useWordsLanguage()
  const captionId = useId()
  const { head, rows } = splitTableHead(block)
  const placed = placeCells(rows)
  const numeric = findNumericColumns(placed)
  const { caption } = block
  const labelledBy = caption === undefined ? undefined : captionId
  return (
    <figure id={block.id} lang={block.lang} dir={ownDirection(block)} className={styles.figure} data-shape="fit">
      {caption !== undefined && (
        <figcaption id={captionId} className={styles.caption}>
          <TextRuns text={caption} />
        </figcaption>
      )}
      <Region labelledBy={labelledBy}>
        <table className={styles.table} lang={textLang} aria-labelledby={labelledBy}>
          {head && (
            <thead>
              <TableRow cells={placeCells([head]).flat()} numeric={numeric} isHead />
            </thead>
          )}
          <tbody>
            {placed.map((cells, index) => (
              <TableRow key={index} cells={cells} numeric={numeric} />
            ))}
          </tbody>
        </table>
      </Region>
    </figure>
  )
}

/** Only a region that scrolls has a name and is a stop for the keyboard. `labelledBy` is the caption's id, if any. */
function Region({ labelledBy, children }: { labelledBy: string | undefined; children: ReactNode }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const region = useRef<HTMLElement>(null)
  useOverflow(region)
  return (
    <section
      ref={region}
      className={styles.region}
      lang={wordsLang}
      aria-label={labelledBy === undefined ? t('body.table.region') : undefined}
      aria-labelledby={labelledBy}
      tabIndex={0}
      data-scrolls=""
    >
      {children}
    </section>
  )
}
