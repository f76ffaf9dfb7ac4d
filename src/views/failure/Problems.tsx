import { useI18n } from '#i18n/I18n.tsx'
import styles from './Problems.module.css'

/** The parser's messages, in English, for whoever can fix the file. */
export function Problems({ problems }: { problems: readonly string[] }) {
  const { t } = useI18n()
  return (
    <details className={styles.problems}>
      <summary>{t('failure.problems')}</summary>
      <ul lang="en" dir="ltr">
        {problems.map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
