import { tagAddress } from '#edition/addresses/addresses.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import styles from './Tags.module.css'

/** The story's tags, linked to their lists of stories. */
export function Tags({ tags, lang }: { tags: readonly string[]; lang: string }) {
  const { t, language } = useI18n()
  return (
    <ul className={styles.tags} lang={language} aria-label={t('article.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <a href={hrefOf(tagAddress(language, createSlug(tag)))}>
            <BidiIsolate text={tag} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  )
}
