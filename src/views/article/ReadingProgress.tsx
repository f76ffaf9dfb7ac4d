import { useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { useReadingProgress } from './useReadingProgress.ts'
import styles from './ReadingProgress.module.css'

type Props = { minutes: number; children: ReactNode }

/** A progress bar along the top of the page, from the start side of the language, and the minutes left to read. */
export function ReadingProgress({ minutes, children }: Props) {
  const { t } = useI18n()
  const story = useRef<HTMLDivElement>(null)
  const progress = useReadingProgress(story)
  const minutesLeft = Math.ceil(minutes * (1 - progress))
  const percent = Math.round(progress * 100)
  return (
    <>
      <div className={styles.progress} data-begun={progress > 0 && progress < 1 ? '' : undefined}>
        <div
          className={styles.track}
          role="progressbar"
          aria-label={t('article.progress')}
          aria-valuenow={percent}
          aria-valuetext={t('article.minutesLeft', { count: progress === 1 ? 0 : minutesLeft })}
        >
          <div className={styles.bar} style={{ inlineSize: `${progress * 100}%` }} />
        </div>
        <p className={styles.left} aria-hidden>
          {t('article.minutesLeft', { count: minutesLeft })}
        </p>
      </div>
      <div ref={story}>{children}</div>
    </>
  )
}
