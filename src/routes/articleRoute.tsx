import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { ArticleHead } from '#views/article/ArticleHead.tsx'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { loadedBy } from './loading/pageLoader.ts'

/** The route's path, which is its id too. */
export const ARTICLE_ROUTE = 'article/:id'

export const articleRoute = (source: ContentSource): RouteObject => ({
  path: ARTICLE_ROUTE,
  ...loadedBy(source, (from, language, params) => from.article(language, params['id'] ?? '')),
  Component: ArticleRoute,
})

function ArticleRoute() {
  const page = useLoaderData<ArticlePage>()
  return (
    <>
      <ArticleHead page={page} />
      <ArticleView key={`${page.article.inLanguage}/${page.article.id}`} page={page} />
    </>
  )
}
