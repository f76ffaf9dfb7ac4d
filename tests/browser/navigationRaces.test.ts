import type { Page, Route } from '@playwright/test'
import { trial } from '../reliability/trial.ts'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const oud = { id: 'oud-maker', headline: 'سالم البحراوي يصنع 6 أعواد في السنة ويرفض السابع' }
const kiln = { id: 'pottery-kiln', headline: 'فخّارو وادي السدر يستبدلون بالحطب نوى الزيتون' }

const linkTo = (page: Page, { id }: { id: string }) => page.locator(`main a[href="/ar/article/${id}"]`).first()

/** Clicks without the pointer, which would fetch the story as soon as it is over the link. */
const click = (page: Page, story: { id: string }) => linkTo(page, story).evaluate((link: HTMLElement) => link.click())

/** Holds the answer for a story back until the returned function is called. */
async function hold(page: Page, { id }: { id: string }): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<Route>()
  await page.route(`**/articles/${id}.json`, (route) => held.resolve(route))
  return async () => {
    const answered = page.waitForEvent('requestfinished', (request) => request.url().endsWith(`/${id}.json`))
    await (await held.promise).continue()
    await answered
  }
}

async function openSection(page: Page): Promise<void> {
  await page.goto('/ar/section/culture')
  await waitForApp(page)
}

for (const [order, names] of [
  ['before', ['first', 'last']],
  ['after', ['last', 'first']],
] as const) {
  test(`of two quick clicks the last one counts, if the first story comes ${order} it`, async ({ page }) => {
    await trial({ table: 'navigation', row: 'two quick clicks' }, async () => {
      await openSection(page)
      const release = { first: await hold(page, oud), last: await hold(page, kiln) }
      await click(page, oud)
      await click(page, kiln)
      for (const name of names) await release[name]()
      await expect(headline(page)).toHaveText(kiln.headline)
      await expect(page).toHaveURL(`/ar/article/${kiln.id}`)
      await page.goBack()
      await expect(page).toHaveURL('/ar/section/culture')
      return undefined
    })
  })
}

test('a story that is opened before the transition to another one has started stays', async ({ page }) => {
  await trial({ table: 'navigation', row: 'two quick clicks' }, async () => {
    await page.goto('/ar/')
    await waitForApp(page)
    await linkTo(page, kiln).hover()
    const first = page.getByRole('main').getByRole('link').first()
    await first.hover()
    await first.evaluate(clickBothInOneFrame, `/ar/article/${kiln.id}`)
    await expect(page).toHaveURL(`/ar/article/${kiln.id}`)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    await expect(headline(page)).toHaveText(kiln.headline)
    return undefined
  })
})

test('Back leaves a story that is still loading, which does not come afterwards', async ({ page }) => {
  await trial({ table: 'navigation', row: 'Back while a story loads' }, async () => {
    await openSection(page)
    await click(page, kiln)
    await expect(headline(page)).toHaveText(kiln.headline)
    const release = await hold(page, oud)
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/ar/article/oud-maker' })
      document.body.append(link)
      link.click()
    })
    await page.goBack()
    await expect(headline(page)).toHaveText('ثقافة')
    await release()
    await expect(page).toHaveURL('/ar/section/culture')
    await expect(headline(page)).toHaveText('ثقافة')
    await page.goForward()
    await expect(headline(page)).toHaveText(kiln.headline)
    return undefined
  })
})

test('a link that is clicked while the app starts opens its page', async ({ page }) => {
  await trial({ table: 'navigation', row: 'a click while the app starts' }, async () => {
    const scripts: Route[] = []
    await page.route('**/assets/*.js', (route) => void scripts.push(route))
    await page.goto('/ar/section/culture')
    await expect.poll(() => scripts.length).toBeGreaterThan(0)
    await linkTo(page, kiln).click()
    await expect(page).toHaveURL(`/ar/article/${kiln.id}`)
    await page.unroute('**/assets/*.js')
    await expect(headline(page)).toHaveText(kiln.headline)
    return undefined
  })
})

/** Runs in the page. The stories are already there, so each click needs no more than a task of its own. */
async function clickBothInOneFrame(first: HTMLElement, href: string): Promise<void> {
  const second = document.body.appendChild(Object.assign(document.createElement('a'), { href }))
  await new Promise(requestAnimationFrame)
  for (const link of [first, second]) {
    link.click()
    await new Promise((resolve) => void setTimeout(resolve))
  }
}
