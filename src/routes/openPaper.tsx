import type { ReactNode } from 'react'
import { createBrowserRouter, matchRoutes, type HydrationState, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { cachedSource, type CachedSource } from '#sources/cachedSource.ts'
import { formatDate } from '#i18n/formatDate.ts'
import { i18nOf, loadI18n } from '#i18n/paperI18n.ts'
import { site } from '#site.ts'
import { measureSpeed } from '#ui/deviceSpeed.ts'
import { finishedPage } from '#ui/finishedPage.ts'
import { yieldToMain } from '#ui/yieldToMain.ts'
import { createRoutes } from './createRoutes.tsx'
import { createSource } from './loading/createSource.ts'
import { noticeSlowStart } from './loading/noticeSlowStart.ts'
import { allowFinishedPages } from './loading/orFinishedPage.ts'
import { fallbackLanguage } from './site/fallbackLanguage.ts'
import { correctAddress } from './navigation/correctAddress.ts'
import { dropBrokenScrollPositions } from './navigation/dropBrokenScrollPositions.ts'
import { synchronousRouter, type Router } from './navigation/synchronousRouter.ts'

/**
 * Creates the app for the current address. It yields between its steps (ui/yieldToMain.ts), so that the page responds.
 */
export async function openPaper(): Promise<ReactNode> {
  const base = import.meta.env.BASE_URL
  correctAddress()
  const language = fallbackLanguage()
  await loadI18n(language)
  await yieldToMain()
  // A finished page shows the date already.
  if (!finishedPage) measureSpeed(() => formatDate(language, new Date(), site.timeZone))
  await yieldToMain()
  const fresh = await createSource({ settings: site.source, language, base, isBuilt: import.meta.env.PROD })
  const source = cachedSource(fresh)
  dropBrokenScrollPositions()
  const routes = createRoutes(source, fresh)
  const router = createBrowserRouter(routes, {
    basename: base,
    ...(finishedPage && { hydrationData: asLoaded(routes) }),
  })
  followEdits(source, router)
  // The published 404 page has no hydration data: it stays visible until the router knows what to show instead.
  const endNotice = noticeSlowStart(i18nOf(language).t('paper.slow'), language)
  await whenInitialized(router)
  endNotice()
  allowFinishedPages(() => (router.state.navigation.location ?? location).hash)
  return <RouterProvider router={synchronousRouter(router)} />
}

const whenInitialized = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) resolve()
    else router.subscribe(({ initialized }) => initialized && resolve())
  })

/** Tells the router that there is nothing to load for the finished page, which the app does not render. */
function asLoaded(routes: RouteObject[]): HydrationState {
  const matches = matchRoutes(routes, location, import.meta.env.BASE_URL) ?? []
  const loaderData: Record<string, null> = {}
  for (const { route } of matches) loaderData[route.id ?? ''] = null
  return { loaderData }
}

/** In `npm start`, an edited article updates the open page. */
function followEdits(source: CachedSource, router: Router): void {
  import.meta.hot?.on('jarida:content', () => {
    source.forget()
    void router.revalidate()
  })
}
