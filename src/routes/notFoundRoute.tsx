import type { RouteObject } from 'react-router'
import { notFound, type ContentSource } from '#sources/contentSource.ts'
import { pageLoader } from './loading/pageLoader.ts'

export const notFoundRoute = (source: ContentSource): RouteObject => ({
  path: '*',
  loader: pageLoader(source, () => Promise.reject(notFound())),
  Component: () => null,
})
