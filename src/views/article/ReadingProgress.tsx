import type { ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import styles from './ReadingProgress.module.css'

type Props = { minutes: number; children: ReactNode }

/**
 * A progress bar along the top of the page, from the start side of the language, and the minutes left to read.
 * `useReadingProgress` moves it.
 */
export function ReadingProgress({ minutes, children }: Props) {
  const { t } = useI18n()
  const minutesLeft = t('article.minutesLeft', { count: minutes })
  return (
    <>
      <div className={styles.progress} data-minutes={minutes}>
        <div
          className={styles.track}
          role="progressbar"
          aria-label={t('article.progress')}
          aria-valuenow={0}
          aria-valuetext={minutesLeft}
        >
          <div className={styles.bar} />
        </div>
        <p className={styles.left} aria-hidden>
          {minutesLeft}
        </p>
      </div>
      <div>{children}</div>
    </>
  )
}
