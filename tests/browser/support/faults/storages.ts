import type { Page } from '@playwright/test'
import { expectShown, shownAt } from './shownAt.ts'
import { back, follow, open, reload, turn } from './steps.ts'

/** What a browser's storage does, set up before the page's first script. */
export const storages = {
  'is refused': () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse })
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  },
  'is not there': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { value: null })
    }
  },
  'is full': () => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    Storage.prototype.setItem = full
    IDBFactory.prototype.open = full
  },
}

/** What corrupt storage holds. */
export const GARBAGE = ['', 'null', '{"cut', '[]', '7', 'true', '"text"', '{"__proto__":{"x":1}}', '\uD800']

/** In each document, every key that the page has not written yet holds garbage. */
export const corrupt = (garbage: string): void => {
  for (const name of ['localStorage', 'sessionStorage']) {
    const written = new Map<string, string | null>()
    const storage = {
      getItem: (key: string) => (written.has(key) ? written.get(key) : garbage),
      setItem: (key: string, value: string) => void written.set(key, value),
      removeItem: (key: string) => void written.set(key, null),
      clear: () => undefined,
    }
    Object.defineProperty(window, name, { value: storage })
  }
}

const SECTION = '/ar/section/politics'

/** A visit with everything that may be stored on the way: scroll positions, the language, what was loaded before. */
export async function visit(page: Page): Promise<void> {
  await open(SECTION)(page)
  await page.evaluate(() => scrollTo(0, 400))
  await follow('/ar/article/records-law')(page)
  await back(page)
  await expectShown(page, shownAt(SECTION))
  await reload(page)
  await follow('/ar/')(page)
  await turn('en')(page)
  await back(page)
  await expectShown(page, shownAt('/ar/'))
}
