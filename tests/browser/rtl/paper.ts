import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { installMeasure } from './measure.ts'

type Look = { width?: number; height?: number }

/** A page of the running site whose content is the test's own. */
export type Made = {
  address: string
  /** A page that has a link to it. */
  from: string
  /** What stands in files of `content/` instead of what the build wrote. */
  files: Record<string, unknown>
}

export type Paper = {
  /** A page that tests only look at: opened once for all of them. */
  look: (address: string, look?: Look) => Promise<Page>
  /** A page of the test's own, which it may press, scroll and resize. */
  open: (address: string, look?: Look) => Promise<Page>
  /** A page as the host sends it. */
  source: (address: string) => Promise<string>
  /** A made page for tests that only look. */
  lookAt: (made: Made) => Promise<Page>
  /** A made page of the test's own. */
  make: (made: Made) => Promise<Page>
  /** What the pages said on the console as errors. */
  complaints: string[]
  /** Closes the pages that were one test's own. */
  tidy: () => Promise<void>
}

/** Tests of the running paper: one context a worker, and whatever complains on the console fails the test. */
export const test = base.extend<{ silence: undefined }, { paper: Paper }>({
  paper: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({
        baseURL: project.use.baseURL ?? '',
        locale: 'en-US',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      })
      await context.addInitScript(installMeasure)
      await use(paperIn(context))
      await context.close()
    },
    { scope: 'worker' },
  ],
  silence: [
    async ({ paper }, use) => {
      await use(undefined)
      await paper.tidy()
      expect(paper.complaints.splice(0)).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function paperIn(context: BrowserContext): Paper {
  const opened = new Map<string, Promise<Page>>()
  const own = new Set<Page>()
  const once = (key: string, make: () => Promise<Page>): Promise<Page> => {
    const page = opened.get(key) ?? make()
    opened.set(key, page)
    return page
  }
  const open = async (
    address: string,
    { width = 1280, height = 900, files = {} }: Look & Partial<Made> = {},
  ): Promise<Page> => {
    const page = await context.newPage()
    await page.setViewportSize({ width, height })
    for (const [file, json] of Object.entries(files)) {
      await page.route(`**/content/${file}`, (route) => route.fulfill({ json }))
    }
    await page.goto(address)
    await isAlive(page)
    return page
  }
  const make = async ({ address, from, files }: Made): Promise<Page> => {
    const page = await open(from, { files })
    await page.locator(`a[href="${address}"]`).first().click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.locator('main article[aria-busy=true]')).toHaveCount(0)
    return page
  }
  const keep = async (page: Promise<Page>): Promise<Page> => {
    own.add(await page)
    return page
  }
  return {
    look: (address, look) => once(JSON.stringify([address, look]), () => open(address, look)),
    open: (address, look) => keep(open(address, look)),
    source: async (address) => (await context.request.get(address)).text(),
    make: (made) => keep(make(made)),
    lookAt: (made) => once(JSON.stringify(made), () => make(made)),
    complaints: complaintsOf(context),
    tidy: async () => {
      const pages = [...own]
      own.clear()
      await Promise.all(pages.map((page) => page.close()))
    },
  }
}

/** Some of these pages are asked for because they are missing. */
const MISSING = /^Failed to load resource: .* 404/u

function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !MISSING.test(message.text())) complaints.push(message.text())
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  return complaints
}

/** The page has been taken over by its scripts once it knows today's date. */
const isAlive = (page: Page): Promise<void> => page.getByRole('banner').locator('time').waitFor()
