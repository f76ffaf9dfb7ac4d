import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Author } from '#content/schema/article.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './Authors.module.css'

/** The author's own page elsewhere. */
export function AuthorSite({ author: { name, url } }: { author: Author }) {
  const { t } = useTranslation()
  return (
    <a className={styles.site} href={url} rel="noopener author" aria-label={t('article.authorSite', { name })}>
      <Icon of={ExternalLink} />
    </a>
  )
}
