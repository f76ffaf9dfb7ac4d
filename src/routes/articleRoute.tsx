import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#content/source.ts'
import type { ArticlePage } from '#content/schema/pages.ts'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { PageTitle } from '#views/paper/PageTitle.tsx'
import { languageOf } from './languageOf.ts'
import { orLatest } from './orLatest.ts'

export const articleRoute = (source: ContentSource): RouteObject => ({
  path: 'article/:id',
  id: 'article',
  loader: ({ params }) => {
    const language = languageOf(params.language)
    return orLatest(source, language, source.article(language, params.id ?? ''))
  },
  Component: ArticleRoute,
})

function ArticleRoute() {
  const page = useLoaderData<ArticlePage>()
  return (
    <>
      <PageTitle of={page.article.headline} lang={page.article.inLanguage} />
      <ArticleView key={page.article.id} page={page} />
    </>
  )
}
