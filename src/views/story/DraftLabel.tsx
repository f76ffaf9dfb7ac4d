import { useI18n } from '#i18n/I18n.tsx'
import styles from './DraftLabel.module.css'

/** Marks a story that only `npm start` shows; the build leaves drafts out. */
export function DraftLabel({ of: { draft } }: { of: { draft?: boolean | undefined } }) {
  const { t, language, locale } = useI18n()
  if (draft !== true) return null
  return (
    <span className={styles.draft} lang={language} dir={locale.direction}>
      {t('story.draft')}
    </span>
  )
}
