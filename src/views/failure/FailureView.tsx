import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { frontAddress } from '#content/addresses.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import styles from './FailureView.module.css'

type Props = { title: string; text: string; onRetry?: () => void; children?: ReactNode }

/** A page that could not be shown: what happened, in calm words, and where to go. */
export function FailureView({ title, text, onRetry, children }: Props) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <div className={styles.failure}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <p className={styles.ways}>
        {onRetry && (
          <button type="button" className={styles.retry} onClick={onRetry}>
            {t('failure.retry')}
          </button>
        )}
        <Link to={frontAddress(language)}>{t('failure.toFront')}</Link>
      </p>
      {children}
    </div>
  )
}
