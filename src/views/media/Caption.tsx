import type { Text } from '#article/schema/text.ts'
import { BidiIsolate } from '../text/BidiIsolate.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import styles from './Caption.module.css'

type Props = { id?: string; caption: Text | undefined; credit: string | undefined }

/** The caption of a picture or recording, followed by its credit. */
export function Caption({ id, caption, credit }: Props) {
  if (caption === undefined && credit === undefined) return null
  return (
    <figcaption id={id} className={styles.caption}>
      {caption !== undefined && (
        <span>
          <TextRuns text={caption} />
        </span>
      )}{' '}
      {credit !== undefined && <BidiIsolate text={credit} className={styles.credit} />}
    </figcaption>
  )
}
