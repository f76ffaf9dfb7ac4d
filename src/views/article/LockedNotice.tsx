import { LockKeyhole } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import styles from './LockedNotice.module.css'

/** Replaces a text that requires a password or subscription: explains why it is missing and links to the original. */
export function LockedNotice({ url }: { url: string | undefined }) {
  const { t, language, locale } = useI18n()
  return (
    <aside className={styles.locked} lang={language} dir={locale.direction}>
      <Icon of={LockKeyhole} />
      <p>
        {t('article.locked')} {url !== undefined && <a href={url}>{t('article.lockedLink')}</a>}
      </p>
    </aside>
  )
}
