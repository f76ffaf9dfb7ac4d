import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { Language } from '#i18n/locales.ts'
import { I18nProvider } from '#i18n/I18n.tsx'
import { loadI18n } from '#i18n/paperI18n.ts'
import { useLinkNavigation } from '#routes/navigation/useLinkNavigation.ts'

/** Renders views as a page of the paper, with the interface in a language, at an address. Returns the router. */
export async function renderPage(language: Language, address: string, page: ReactNode) {
  await loadI18n(language)
  const router = createMemoryRouter([{ path: '*', element: <LinkNavigation>{page}</LinkNavigation> }], {
    initialEntries: ['/', address],
    initialIndex: 1,
  })
  render(
    <I18nProvider language={language}>
      <RouterProvider router={router} />
    </I18nProvider>,
  )
  return router
}

/** Follows links as every page of the paper does. */
function LinkNavigation({ children }: { children: ReactNode }) {
  useLinkNavigation()
  return children
}
