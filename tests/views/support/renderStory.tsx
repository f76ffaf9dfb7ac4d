import { vi } from 'vitest'
import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import type { Language } from '#i18n/locales.ts'
import { ArticleBody } from '#views/article/body/ArticleBody.tsx'
import { Figure } from '#views/article/body/Figure.tsx'
import { LightboxProvider } from '#views/article/lightbox/LightboxProvider.tsx'
import { renderPage } from './renderPage.tsx'

type Story = {
  body: Block[]
  image?: Image
  /** The interface's language. */
  language?: Language
  /** The story's language; defaults to the interface's. */
  inLanguage?: string
  address?: string
}

/** Renders a story's pictures and body on a page of the paper. Returns the page's router. */
export async function renderStory({
  body,
  image,
  language = 'ar',
  inLanguage = language,
  address = '/ar/article/story',
}: Story) {
  mockBrowserFeatures()
  const article = { image, body, inLanguage }
  return renderPage(
    language,
    address,
    <LightboxProvider article={article}>
      <div lang={inLanguage}>
        {image && <Figure image={image} sizes="100vw" isPriority />}
        <ArticleBody blocks={body} />
      </div>
    </LightboxProvider>,
  )
}

/** Mocks what jsdom lacks: modal dialogs and ResizeObserver. */
function mockBrowserFeatures() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
    this.querySelector('button')?.focus()
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  vi.stubGlobal('ResizeObserver', SingleCallResizeObserver)
}

/** Calls its callback once for each observed element, because nothing is ever resized. */
class SingleCallResizeObserver {
  readonly #callback: () => void
  constructor(callback: () => void) {
    this.#callback = callback
  }
  observe() {
    this.#callback()
  }
  disconnect() {}
}
