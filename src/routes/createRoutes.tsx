import type { RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import { accessibilityRoute } from './accessibilityRoute.tsx'
import { articleRoute } from './articleRoute.tsx'
import { listRoutes } from './listRoutes.tsx'
import { BareFailure } from './failure/BareFailure.tsx'
import { FailureRoute } from './failure/FailureRoute.tsx'
import { FirstLoad } from './loading/FirstLoad.tsx'
import { frontRoute } from './frontRoute.tsx'
import { shouldLoad } from './navigation/shouldLoad.ts'
import { notFoundRoute } from './notFoundRoute.tsx'
import { paperRoute } from './paperRoute.tsx'
import { rootRoute } from './rootRoute.tsx'

/** The routes of all pages; `source` provides their content, and `fresh` the same without reusing answers. */
export function createRoutes(source: ContentSource, fresh: ContentSource = source): RouteObject[] {
  const pages = [
    frontRoute(source),
    ...listRoutes(source),
    articleRoute(source),
    accessibilityRoute(source),
    notFoundRoute(source),
    // Case counts, as it does on the hosts: every page has one address.
  ].map((page) => ({ ...page, id: page.path ?? 'front', caseSensitive: true, shouldRevalidate: shouldLoad }))
  return [
    {
      ErrorBoundary: BareFailure,
      children: [
        rootRoute,
        {
          ...paperRoute(source, fresh),
          HydrateFallback: FirstLoad,
          children: [{ ErrorBoundary: FailureRoute, children: pages }],
        },
      ],
    },
  ]
}
