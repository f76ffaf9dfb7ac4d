import '#ui/base.css'
import 'virtual:jarida-fonts.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import * as v from 'valibot'
import { RouterProvider } from 'react-router/dom'
import { rememberedSource } from '#content/rememberedSource.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { fallbackLanguage } from '#routes/fallbackLanguage.ts'
import { createSource } from '#routes/createSource.ts'
import { site } from '#site.ts'

const base = import.meta.env.BASE_URL
const language = fallbackLanguage()
await loadI18n(language)

/** A finished page brings what it was made from; the page for unknown addresses brings nothing and is made anew. */
const hydrationData = readHydration()
const source = rememberedSource(await createSource({ settings: site.source, language, base, isBuilt: import.meta.env.PROD }))
const router = createBrowserRouter(createRoutes(source), {
  basename: base,
  ...(hydrationData && { hydrationData }),
})
const root = document.getElementById('root')
if (root && hydrationData) startTransition(() => void hydrateRoot(root, <RouterProvider router={router} />))
else if (root) await render(root)

/** What stands on the page stays until the router knows what to show instead. */
async function render(element: HTMLElement): Promise<void> {
  if (!router.state.initialized) await new Promise<void>((resolve) => void router.subscribe(({ initialized }) => initialized && resolve()))
  createRoot(element).render(<RouterProvider router={router} />)
}

function readHydration() {
  const data = document.getElementById('hydration')?.textContent
  return data ? v.parse(v.object({ loaderData: v.record(v.string(), v.any()) }), JSON.parse(data)) : undefined
}

import.meta.hot?.on('jarida:content', () => {
  source.forget()
  void router.revalidate()
})
