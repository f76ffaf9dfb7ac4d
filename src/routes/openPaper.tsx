import type { ReactNode } from 'react'
import { createBrowserRouter, type HydrationState } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import * as v from 'valibot'
import { cachedSource, type CachedSource } from '#sources/cachedSource.ts'
import { formatToday } from '#i18n/formatDate.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { site } from '#site.ts'
import { timed } from '#ui/deviceSpeed.ts'
import { nextTask } from '#ui/nextTask.ts'
import { createRoutes } from './createRoutes.tsx'
import { createSource } from './loading/createSource.ts'
import { fallbackLanguage } from './fallbackLanguage.ts'
import { synchronousRouter, type Router } from './navigation/synchronousRouter.ts'

export type OpenedPaper = {
  paper: ReactNode
  /** Whether the page stands already, and was made from what the paper starts with. */
  isFinished: boolean
}

/** The app for the page that is open, in steps that each leave the page time to answer its reader (`ui/nextTask.ts`). */
export async function openPaper(): Promise<OpenedPaper> {
  const base = import.meta.env.BASE_URL
  const language = fallbackLanguage()
  await loadI18n(language)
  await nextTask()
  // The first date that a browser formats takes a slow phone sixty milliseconds; every later one takes nothing.
  timed(() => formatToday(language, new Date(), site.timeZone))
  await nextTask()
  const source = cachedSource(
    await createSource({ settings: site.source, language, base, isBuilt: import.meta.env.PROD }),
  )
  const hydrationData = readHydration()
  const router = createBrowserRouter(createRoutes(source), { basename: base, ...(hydrationData && { hydrationData }) })
  followEdits(source, router)
  // A page for an unknown address brings nothing: what stands there stays until the router knows what to show instead.
  if (!hydrationData) await isReady(router)
  return { paper: <RouterProvider router={synchronousRouter(router)} />, isFinished: hydrationData !== undefined }
}

const isReady = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) resolve()
    else router.subscribe(({ initialized }) => initialized && resolve())
  })

function readHydration(): HydrationState | undefined {
  const data = document.getElementById('hydration')?.textContent
  return data ? v.parse(v.object({ loaderData: v.record(v.string(), v.any()) }), JSON.parse(data)) : undefined
}

/** In `npm start`: what an editor saves shows at once. */
function followEdits(source: CachedSource, router: Router): void {
  import.meta.hot?.on('jarida:content', () => {
    source.forget()
    void router.revalidate()
  })
}
