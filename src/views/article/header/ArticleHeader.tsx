import { sectionAddress } from '#edition/addresses/addresses.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { useSectionName } from '../../PaperContext.ts'
import { DraftLabel } from '../../story/DraftLabel.tsx'
import { TextRuns } from '../../text/TextRuns.tsx'
import { ArticleMeta } from './ArticleMeta.tsx'
import styles from './ArticleHeader.module.css'

/** Longer headlines fill more than four lines on a phone and are set smaller. */
const MAX_USUAL_HEADLINE_LENGTH = 100

/** The section, headline, abstract and byline of a story. */
export function ArticleHeader({ page: { article, minutes, scheduled } }: { page: ArticlePage }) {
  const { t, language, locale } = useI18n()
  const section = useSectionName(article.articleSection)
  return (
    <header className={styles.header}>
      <DraftLabel of={{ draft: article.draft, scheduled }} />
      {section !== undefined && article.articleSection !== undefined && (
        <p className={styles.section}>
          <a
            lang={language}
            dir={locale.direction}
            href={hrefOf(sectionAddress(language, article.articleSection))}
            aria-label={`${t('list.section')}: ${section}`}
          >
            {section}
          </a>
        </p>
      )}
      <h1
        className={styles.headline}
        tabIndex={-1}
        data-long={article.headline.length > MAX_USUAL_HEADLINE_LENGTH ? '' : undefined}
      >
        <TextRuns text={article.headline} />
      </h1>
      {article.abstract !== undefined && (
        <p className={styles.standfirst}>
          <TextRuns text={article.abstract} />
        </p>
      )}
      <ArticleMeta article={article} minutes={minutes} />
    </header>
  )
}
