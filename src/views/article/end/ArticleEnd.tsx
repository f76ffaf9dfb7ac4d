import type { ArticlePage } from '#edition/pageSchemas.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import { Neighbours } from './Neighbours.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { Tags } from './Tags.tsx'
import styles from './ArticleEnd.module.css'

/** The end of a story: end mark, origin and tags in the text column, then related and neighbouring stories. */
export function ArticleEnd({ page: { article, related, previous, next } }: { page: ArticlePage }) {
  const { t, language, locale } = useI18n()
  const { keywords = [], url, copyrightNotice, inLanguage } = article
  return (
    <footer className={styles.end}>
      <div className={styles.column} lang={inLanguage} dir={directionOf(inLanguage)}>
        <p className={styles.mark} aria-hidden>
          ◆
        </p>
        {(url !== undefined || copyrightNotice !== undefined) && (
          <p className={styles.origin}>
            {url !== undefined && (
              <a href={url} rel="noopener" lang={language} dir={locale.direction}>
                {t('article.original')}
              </a>
            )}
            {copyrightNotice !== undefined && <BidiIsolate text={copyrightNotice} lang={inLanguage} />}
          </p>
        )}
        {keywords.length > 0 && <Tags tags={keywords} lang={inLanguage} />}
      </div>
      {related.length > 0 && <RelatedStories stories={related} />}
      {(previous ?? next) && <Neighbours previous={previous} next={next} />}
    </footer>
  )
}
