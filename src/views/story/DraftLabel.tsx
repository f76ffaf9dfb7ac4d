import { useI18n } from '#i18n/I18n.tsx'
import styles from './DraftLabel.module.css'

type Unpublished = { draft?: boolean | undefined; scheduled?: boolean | undefined }

/** Marks a story that only `npm start` shows: a draft, or one whose time has not come. The build leaves both out. */
export function DraftLabel({ of: { draft, scheduled } }: { of: Unpublished }) {
  const { t, language, locale } = useI18n()
  if (draft !== true && scheduled !== true) return null
  return (
    <span className={styles.draft} lang={language} dir={locale.direction}>
      {draft === true ? t('story.draft') : t('story.scheduled')}
    </span>
  )
}
