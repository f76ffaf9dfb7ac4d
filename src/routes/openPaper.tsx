import type { ReactNode } from 'react'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import * as v from 'valibot'
import { cachedSource, type CachedSource } from '#sources/cachedSource.ts'
import { formatToday } from '#i18n/formatDate.ts'
import { i18nOf, loadI18n } from '#i18n/paperI18n.ts'
import { site } from '#site.ts'
import { measureSpeed } from '#ui/deviceSpeed.ts'
import { yieldToMain } from '#ui/yieldToMain.ts'
import { createRoutes } from './createRoutes.tsx'
import { createSource } from './loading/createSource.ts'
import { keepPage } from './loading/keptPages.ts'
import { noticeSlowStart } from './loading/noticeSlowStart.ts'
import { allowFinishedPages } from './loading/orFinishedPage.ts'
import { fallbackLanguage } from './site/fallbackLanguage.ts'
import { correctAddress } from './navigation/correctAddress.ts'
import { dropBrokenScrollPositions } from './navigation/dropBrokenScrollPositions.ts'
import { synchronousRouter, type Router } from './navigation/synchronousRouter.ts'

export type OpenedPaper = {
  paper: ReactNode
  /** Whether the document holds the prerendered page and the data it was rendered from. */
  isPrerendered: boolean
}

/**
 * Creates the app for the current address. It yields between its steps (ui/yieldToMain.ts), so that the page responds.
 */
export async function openPaper(): Promise<OpenedPaper> {
  const base = import.meta.env.BASE_URL
  correctAddress()
  const language = fallbackLanguage()
  await loadI18n(language)
  await yieldToMain()
  // On a slow phone the first formatted date takes 60 ms; the later ones take almost no time.
  measureSpeed(() => formatToday(language, new Date(), site.timeZone))
  await yieldToMain()
  const source = cachedSource(
    await createSource({ settings: site.source, language, base, isBuilt: import.meta.env.PROD }),
  )
  const hydrationData = readHydration()
  dropBrokenScrollPositions()
  const router = createBrowserRouter(createRoutes(source), { basename: base, ...(hydrationData && { hydrationData }) })
  followEdits(source, router)
  // The published 404 page has no hydration data: it stays visible until the router knows what to show instead.
  const endNotice = noticeSlowStart(i18nOf(language).t('paper.slow'), language)
  await whenInitialized(router)
  endNotice()
  allowFinishedPages(() => (router.state.navigation.location ?? location).hash)
  if (hydrationData) keepPage(location.pathname, Object.values(hydrationData.loaderData ?? {}).at(-1))
  return { paper: <RouterProvider router={synchronousRouter(router)} />, isPrerendered: hydrationData !== undefined }
}

const whenInitialized = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) resolve()
    else router.subscribe(({ initialized }) => initialized && resolve())
  })

function readHydration(): HydrationState | undefined {
  const data = document.getElementById('_hydration')?.textContent
  return data ? v.parse(v.object({ loaderData: v.record(v.string(), v.any()) }), JSON.parse(data)) : undefined
}

/** In `npm start`, an edited article updates the open page. */
function followEdits(source: CachedSource, router: Router): void {
  import.meta.hot?.on('jarida:content', () => {
    source.forget()
    void router.revalidate()
  })
}
