import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { ArticleHead } from '#views/article/ArticleHead.tsx'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { languageOf } from './site/languageOf.ts'
import { withLatestOn404 } from './loading/withLatestOn404.ts'

export const articleRoute = (source: ContentSource): RouteObject => ({
  path: 'article/:id',
  id: 'article',
  loader: ({ params }) => {
    const language = languageOf(params.language)
    return withLatestOn404(source, language, source.article(language, params.id ?? ''))
  },
  // The lightbox changes only the fragment: Back must close it without waiting for the network.
  shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
    currentUrl.hash === nextUrl.hash && defaultShouldRevalidate,
  Component: ArticleRoute,
})

function ArticleRoute() {
  const page = useLoaderData<ArticlePage>()
  return (
    <>
      <ArticleHead page={page} />
      <ArticleView key={page.article.id} page={page} />
    </>
  )
}
