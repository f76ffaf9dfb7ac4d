import type { ReactNode } from 'react'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './FailureView.module.css'

type Props = { title: string; text: ReactNode; onRetry?: () => void; children?: ReactNode }

/** An error page: what happened and where to go from here. */
export function FailureView({ title, text, onRetry, children }: Props) {
  const { t, language } = useI18n()
  return (
    <div className={styles.failure}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.actions}>
        {onRetry && (
          <button type="button" className={styles.retry} onClick={onRetry}>
            {t('failure.retry')}
          </button>
        )}
        <a href={hrefOf(frontAddress(language))}>{t('failure.toFront')}</a>
      </p>
      {children}
    </div>
  )
}
