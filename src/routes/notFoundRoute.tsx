import type { RouteObject } from 'react-router'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { languageOf } from './site/languageOf.ts'
import { withLatestOn404 } from './loading/withLatestOn404.ts'
import { shouldLoad } from './navigation/shouldLoad.ts'

export const notFoundRoute = (source: ContentSource): RouteObject => ({
  path: '*',
  loader: ({ params }) => withLatestOn404(source, languageOf(params.language), Promise.reject(notFound())),
  shouldRevalidate: shouldLoad,
  Component: () => null,
})
