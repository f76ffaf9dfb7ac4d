import { authorAddress } from '#edition/addresses/addresses.ts'
import type { Author } from '#article/article.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import { AuthorSite } from './AuthorSite.tsx'
import styles from './Authors.module.css'

/** The authors with their job titles; each name links to the author's stories. */
export function Authors({ authors, lang }: { authors: readonly Author[]; lang: string }) {
  const { t, language } = useI18n()
  return (
    <ul className={styles.authors} aria-label={t('article.by')}>
      {authors.map((author) => (
        <li key={author.name}>
          <a href={hrefOf(authorAddress(language, createSlug(author.name)))} className={styles.name}>
            <BidiIsolate text={author.name} lang={lang} />
          </a>
          {author.url !== undefined && <AuthorSite author={author} />}{' '}
          {author.jobTitle !== undefined && <BidiIsolate text={author.jobTitle} lang={lang} />}
        </li>
      ))}
    </ul>
  )
}
