import type { RouteObject } from 'react-router'
import { notFound, type ContentSource } from '#content/source.ts'
import { languageOf } from './languageOf.ts'
import { orLatest } from './orLatest.ts'

export const notFoundRoute = (source: ContentSource): RouteObject => ({
  path: '*',
  loader: ({ params }) => orLatest(source, languageOf(params.language), Promise.reject(notFound())),
  Component: () => null,
})
