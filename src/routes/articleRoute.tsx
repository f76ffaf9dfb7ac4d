import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { ArticleHead } from '#views/article/ArticleHead.tsx'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { pageLoader } from './loading/pageLoader.ts'

export const articleRoute = (source: ContentSource): RouteObject => ({
  path: 'article/:id',
  id: 'article',
  loader: pageLoader(source, (language, params) => source.article(language, params['id'] ?? '')),
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
