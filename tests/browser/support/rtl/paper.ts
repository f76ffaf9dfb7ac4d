import { expect, type BrowserContext, type Page } from '@playwright/test'
import { waitForApp } from '../pageKinds.ts'

type Size = { width?: number; height?: number }

/** A page of the running site whose content is replaced by the test's own. */
export type CustomPage = {
  address: string
  /** A page that has a link to it. */
  from: string
  /** JSON that replaces files of `content/`. */
  files: Record<string, unknown>
}

export type Paper = {
  /** A page that is opened once for all tests, which must not change it. */
  openShared: (address: string, size?: Size) => Promise<Page>
  /** A page of the test's own, which it may click, scroll and resize. */
  open: (address: string, size?: Size) => Promise<Page>
  /** The HTML of a page as the host sends it. */
  fetchSource: (address: string) => Promise<string>
  /** A custom page that is opened once for all tests, which must not change it. */
  openSharedCustom: (page: CustomPage) => Promise<Page>
  /** A custom page of the test's own. */
  openCustom: (page: CustomPage) => Promise<Page>
  /** The errors on the consoles of the pages. */
  consoleErrors: string[]
  /** Closes the pages that belong to one test. */
  closeOwnPages: () => Promise<void>
}

export function createPaper(context: BrowserContext): Paper {
  const shared = new Map<string, Promise<Page>>()
  const own = new Set<Page>()
  const openOnce = (key: string, open: () => Promise<Page>): Promise<Page> => {
    const page = shared.get(key) ?? open()
    shared.set(key, page)
    return page
  }
  const openOwn = async (opened: Promise<Page>): Promise<Page> => {
    const page = await opened
    own.add(page)
    return page
  }
  return {
    openShared: (address, size) =>
      openOnce(JSON.stringify([address, size]), () => openPage(context, { address, ...size })),
    open: (address, size) => openOwn(openPage(context, { address, ...size })),
    fetchSource: async (address) => (await context.request.get(address)).text(),
    openSharedCustom: (page) => openOnce(JSON.stringify(page), () => openCustomPage(context, page)),
    openCustom: (page) => openOwn(openCustomPage(context, page)),
    consoleErrors: collectErrors(context),
    closeOwnPages: async () => {
      const pages = [...own]
      own.clear()
      await Promise.all(pages.map((page) => page.close()))
    },
  }
}

type Opened = Size & { address: string; files?: CustomPage['files'] }

async function openPage(
  context: BrowserContext,
  { address, width = 1280, height = 900, files = {} }: Opened,
): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  for (const [file, json] of Object.entries(files)) {
    await page.route(`**/content/${file}`, (route) => route.fulfill({ json }))
  }
  await page.goto(address)
  await waitForApp(page)
  // Places and heights are measured, and those of what is far from the window are estimates.
  await page.evaluate(() => document.documentElement.setAttribute('data-whole', ''))
  return page
}

/** The app fetches the custom content when a link leads to it; the built page itself holds that of the sample. */
async function openCustomPage(context: BrowserContext, { address, from, files }: CustomPage): Promise<Page> {
  const page = await openPage(context, { address: from, files })
  await page.locator(`a[href="${address}"]`).first().click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('main article[aria-busy=true]')).toHaveCount(0)
  return page
}

/** Tests open some pages because they are missing. */
const EXPECTED_ERROR = /^Failed to load resource: .* 404/u

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED_ERROR.test(message.text())) errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  return errors
}
