import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import { authorAddress } from '#content/addresses.ts'
import type { Author } from '#content/schema/article.ts'
import { slugOf } from '#content/slug.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { AuthorSite } from './AuthorSite.tsx'
import styles from './Authors.module.css'

/** The authors with their job titles; each name leads to what else they wrote. */
export function Authors({ authors, lang }: { authors: readonly Author[]; lang: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <ul className={styles.authors} aria-label={t('article.by')}>
      {authors.map((author) => (
        <li key={author.name}>
          <Link to={authorAddress(language, slugOf(author.name))} className={styles.name}>
            <bdi lang={lang}>{author.name}</bdi>
          </Link>
          {author.jobTitle !== undefined && (
            <bdi lang={lang} className={styles.jobTitle}>
              {author.jobTitle}
            </bdi>
          )}
          {author.url !== undefined && <AuthorSite author={author} />}
        </li>
      ))}
    </ul>
  )
}
