import { collectHeadings } from '#article/body/collectHeadings.ts'
import type { Article } from '#article/article.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { SHARED_PICTURE_NAME } from '#ui/sharedPictureTransition.ts'
import { Fold } from '#ui/Fold.tsx'
import { useDeferredRender } from '../paper/useDeferredRender.ts'
import { ArticleBody } from './body/ArticleBody.tsx'
import { Figure } from './body/Figure.tsx'
import { LightboxProvider } from './lightbox/LightboxProvider.tsx'
import { ArticleEnd } from './end/ArticleEnd.tsx'
import { ArticleHeader } from './header/ArticleHeader.tsx'
import { Corrections } from './Corrections.tsx'
import { LockedNotice } from './LockedNotice.tsx'
import { TableOfContents, MIN_HEADINGS_FOR_CONTENTS } from './TableOfContents.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import styles from './ArticleView.module.css'

/** The `sizes` of the top picture: wider than the text on large screens, full width on phones. */
const LEAD_SIZES = '(min-width: 64rem) 60rem, 100vw'

/** A story in its own direction: header, top picture, body and what to read next. */
export function ArticleView({ page }: { page: ArticlePage }) {
  const { article, minutes } = page
  const isDeferredReady = useDeferredRender()
  return (
    <LightboxProvider article={article}>
      <article className={styles.article} aria-busy={!isDeferredReady}>
        <ReadingProgress minutes={minutes}>
          <div className={styles.story} lang={article.inLanguage} dir={directionOf(article.inLanguage)}>
            <ArticleHeader page={page} />
            {article.image && (
              <div className={`${styles.wide} ${styles.lead}`} style={{ viewTransitionName: SHARED_PICTURE_NAME }}>
                <Figure image={article.image} sizes={LEAD_SIZES} isPriority />
              </div>
            )}
            {article.image && <Fold />}
            {isDeferredReady && <BodySection article={article} />}
            {!article.image && <Fold />}
          </div>
        </ReadingProgress>
        {isDeferredReady && <ArticleEnd page={page} />}
      </article>
    </LightboxProvider>
  )
}

function BodySection({ article }: { article: Article }) {
  const headings = collectHeadings(article.body)
  return (
    <>
      {headings.length >= MIN_HEADINGS_FOR_CONTENTS && <TableOfContents headings={headings} />}
      <div className={styles.wide}>
        <ArticleBody blocks={article.body} />
      </div>
      {article.correction !== undefined && <Corrections corrections={article.correction} />}
      {article.isAccessibleForFree === false && <LockedNotice url={article.url} />}
    </>
  )
}
