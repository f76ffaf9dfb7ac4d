import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { tagAddress } from '#content/addresses.ts'
import { slugOf } from '#content/slug.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import styles from './Tags.module.css'

/** What the story is about; each tag gathers its stories. */
export function Tags({ tags, lang }: { tags: readonly string[]; lang: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <ul className={styles.tags} aria-label={t('article.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <Link to={tagAddress(language, slugOf(tag))}>
            <bdi lang={lang}>{tag}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
