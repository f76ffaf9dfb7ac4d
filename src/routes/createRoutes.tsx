import type { RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import { articleRoute } from './articleRoute.tsx'
import { authorRoutes, latestRoutes, sectionRoutes, tagRoutes } from './listRoutes.tsx'
import { FailureRoute } from './failure/FailureRoute.tsx'
import { FirstLoad } from './loading/FirstLoad.tsx'
import { frontRoute } from './frontRoute.tsx'
import { notFoundRoute } from './notFoundRoute.tsx'
import { paperRoute } from './paperRoute.tsx'
import { rootRoute } from './rootRoute.tsx'

/** The routes of all pages; `source` provides their content. */
export function createRoutes(source: ContentSource): RouteObject[] {
  const pages = [
    frontRoute(source),
    ...latestRoutes(source),
    ...sectionRoutes(source),
    ...tagRoutes(source),
    ...authorRoutes(source),
    articleRoute(source),
    notFoundRoute(source),
  ]
  return [
    rootRoute,
    { ...paperRoute(source), HydrateFallback: FirstLoad, children: [{ ErrorBoundary: FailureRoute, children: pages }] },
  ]
}
