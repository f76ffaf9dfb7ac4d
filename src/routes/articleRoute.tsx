import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { ArticleHead } from '#views/article/ArticleHead.tsx'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { languageOf } from './site/languageOf.ts'
import { withLatestOn404 } from './loading/withLatestOn404.ts'
import { shouldLoad } from './navigation/shouldLoad.ts'

export const articleRoute = (source: ContentSource): RouteObject => ({
  path: 'article/:id',
  id: 'article',
  loader: ({ params }) => {
    const language = languageOf(params.language)
    return withLatestOn404(source, language, source.article(language, params.id ?? ''))
  },
  shouldRevalidate: shouldLoad,
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
