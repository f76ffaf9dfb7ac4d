import { ExternalLink } from 'lucide-react'
import type { Author } from '#article/article.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import styles from './Authors.module.css'

/** A link to the author's page on another site. */
export function AuthorSite({ author: { name, url } }: { author: Author }) {
  const { t } = useI18n()
  return (
    <a className={styles.site} href={url} rel="noopener author" aria-label={t('article.authorSite', { name })}>
      <Icon of={ExternalLink} />
    </a>
  )
}
