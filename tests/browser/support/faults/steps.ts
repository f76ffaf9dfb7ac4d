import type { Locator, Page } from '@playwright/test'
import { waitForApp } from '../pageKinds.ts'
import { expectShown, shownAt } from './shownAt.ts'

/** Something that a reader does. */
export type Step = (page: Page) => Promise<unknown>

export const sectionLinks = (page: Page): Locator => page.getByRole('banner').getByRole('navigation').getByRole('link')

/** Opens an address and waits until the app has started. */
export const open =
  (address: string): Step =>
  async (page) => {
    await page.goto(address)
    await waitForApp(page)
  }

/** Opens an address without waiting for its end, because an address that never answers has none. */
export const ask =
  (address: string): Step =>
  async (page) =>
    void page.goto(address).catch(() => undefined)

/** Opens an address and waits for its text alone. */
export const read =
  (address: string): Step =>
  (page) =>
    page.goto(address, { waitUntil: 'domcontentloaded' })

export const click =
  (address: string): Step =>
  (page) =>
    page.locator(`a[href="${address}"]`).first().click()

export const follow =
  (address: string): Step =>
  async (page) => {
    await click(address)(page)
    await expectShown(page, shownAt(address))
  }

/** Chooses another language in the masthead's menu. */
export const choose =
  (language: string): Step =>
  async (page) => {
    await page.getByRole('banner').locator('summary').click()
    await page.getByRole('banner').locator(`a[hreflang=${language}]`).click()
  }

/** Chooses another language on the front, where it leads to that language's front. */
export const turn =
  (language: string): Step =>
  async (page) => {
    await choose(language)(page)
    await expectShown(page, shownAt(`/${language}/`))
  }

export const reload: Step = async (page) => {
  await page.reload()
  await waitForApp(page)
}

/** Not Playwright's own `goBack`, which waits for pages that never come. */
export const back: Step = (page) => page.evaluate(() => history.back())

/** What an address that is typed or kept in a bookmark does: it loads a document. */
export const type =
  (address: string): Step =>
  (page) =>
    page.evaluate((to) => location.assign(to), address)

/** Goes to an address as Forward does, because no page of the built paper links to a newer story. */
export const goWithin =
  (address: string): Step =>
  (page) =>
    page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
