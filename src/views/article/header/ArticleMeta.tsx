import type { Article } from '#article/article.ts'
import { laterOf } from '#article/laterOf.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { RelativeTime } from '../../story/RelativeTime.tsx'
import { ReadingTime } from '../../story/ReadingTime.tsx'
import { Authors } from './Authors.tsx'
import { Dateline } from '../body/Dateline.tsx'
import { CORRECTIONS_ID } from '../Corrections.tsx'
import styles from './ArticleMeta.module.css'

/** Dateline, authors, reading time and dates, in the language of the page. */
export function ArticleMeta({ article, minutes }: { article: Article; minutes: number }) {
  const { t, language, locale } = useI18n()
  const { author = [], datePublished, dateModified, correction = [], inLanguage } = article
  const lastCorrection = correction.map((each) => each.datePublished).reduce(laterOf, undefined)
  const isForeign = directionOf(inLanguage) !== locale.direction
  return (
    <div className={styles.meta} lang={language} dir={locale.direction} data-foreign={isForeign ? '' : undefined}>
      <Dateline article={article} />
      {author.length > 0 && <Authors authors={author} lang={inLanguage} />}
      <p className={styles.facts}>
        {article.isAccessibleForFree !== false && <ReadingTime minutes={minutes} />}
        <span>
          {t('article.published')}: <RelativeTime at={datePublished} withTime />
        </span>
        {dateModified !== undefined && dateModified !== datePublished && (
          <span>
            {t('article.updated')}: <RelativeTime at={dateModified} withTime />
          </span>
        )}
        {lastCorrection !== undefined && (
          <span>
            <a href={`#${CORRECTIONS_ID}`}>{t('article.corrected')}</a>: <RelativeTime at={lastCorrection} withTime />
          </span>
        )}
      </p>
    </div>
  )
}
