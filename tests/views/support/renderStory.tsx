import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import type { Block } from '#article/schema/block.ts'
import type { Image } from '#article/schema/media.ts'
import type { Language } from '#i18n/locales.ts'
import { I18nProvider } from '#i18n/I18n.tsx'
import { loadI18n } from '#i18n/paperI18n.ts'
import { useLinkNavigation } from '#routes/navigation/useLinkNavigation.ts'
import { ArticleBody } from '#views/article/body/ArticleBody.tsx'
import { Figure } from '#views/article/body/Figure.tsx'
import { LightboxProvider } from '#views/article/lightbox/LightboxProvider.tsx'

type Story = {
  body: Block[]
  image?: Image
  /** Of the interface. */
  language?: Language
  /** Of the story; the interface's where it is not given. */
  inLanguage?: string
  address?: string
}

/** A story's pictures and body on a page of the paper; gives the router that the page stands in. */
export async function renderStory({
  body,
  image,
  language = 'ar',
  inLanguage = language,
  address = '/ar/article/story',
}: Story) {
  standInForTheBrowser()
  const article = { image, body, inLanguage }
  return renderPage(
    language,
    address,
    <LightboxProvider article={article}>
      {image && <Figure image={image} sizes="100vw" isPriority />}
      <ArticleBody blocks={body} />
    </LightboxProvider>,
  )
}

/** Something of the views in the language and at the address of a page. */
export async function renderPage(language: Language, address: string, page: ReactNode) {
  await loadI18n(language)
  const router = createMemoryRouter([{ path: '*', element: <FollowedLinks>{page}</FollowedLinks> }], {
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

/** Links are followed as on any page of the paper. */
function FollowedLinks({ children }: { children: ReactNode }) {
  useLinkNavigation()
  return children
}

/** jsdom has neither modal dialogs nor sizes. */
function standInForTheBrowser() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector('button')?.focus()
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  vi.stubGlobal('ResizeObserver', StillObserver)
}

class StillObserver {
  readonly #measure: () => void
  constructor(measure: () => void) {
    this.#measure = measure
  }
  observe() {
    this.#measure()
  }
  disconnect() {}
}
