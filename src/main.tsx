import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { publishedSource } from '#content/publishedSource.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { createRoutes } from '#routes/createRoutes.tsx'
import { fallbackLanguage } from '#routes/fallbackLanguage.ts'
import { fetchJson } from '#routes/fetchJson.ts'

const base = import.meta.env.BASE_URL
await loadI18n(fallbackLanguage())

const router = createBrowserRouter(createRoutes(publishedSource(fetchJson(base))), { basename: base })
const root = document.getElementById('root')
if (root) createRoot(root).render(<RouterProvider router={router} />)

import.meta.hot?.on('jarida:content', () => void router.revalidate())
