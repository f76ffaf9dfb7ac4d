import { headingIds } from '#content/headingIds.ts'
import type { ArticlePage } from '#content/schema/pages.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { ArticleBody } from './body/ArticleBody.tsx'
import { LightboxProvider } from './body/LightboxProvider.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { Contents, CONTENTS_FROM } from './Contents.tsx'
import { LeadPicture } from './LeadPicture.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import styles from './ArticleView.module.css'

/** A story: its head, its picture, its body, and what to read next. The direction is the story's own. */
export function ArticleView({ page }: { page: ArticlePage }) {
  const { article, minutes } = page
  const headings = headingIds(article.body)
  return (
    <LightboxProvider article={article}>
      <article className={styles.article}>
        <ReadingProgress minutes={minutes}>
          <div className={styles.story} lang={article.inLanguage} dir={directionOf(article.inLanguage)}>
            <ArticleHeader article={article} minutes={minutes} />
            {article.image && <LeadPicture image={article.image} />}
            {headings.length >= CONTENTS_FROM && <Contents headings={headings} />}
            <ArticleBody blocks={article.body} />
          </div>
        </ReadingProgress>
        <ArticleEnd page={page} />
      </article>
    </LightboxProvider>
  )
}
