import type { Page } from '@playwright/test'
import ar from '#i18n/catalogues/ar.json' with { type: 'json' }
import { trial } from '../reliability/trial.ts'
import { collectConsoleErrors } from './support/collectConsoleErrors.ts'
import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/sharedContext.ts'
import { notFoundPage } from './support/sitePaths.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const port = { address: '/ar/article/port-reopens', heading: 'ميناء مرسى النور يستقبل أولى سفنه بعد عامين من الأعمال' }
const latest = { address: '/ar/latest?utm_source=x#top', heading: ar.list.latest }

const misspelt = [
  { written: '/AR/article/port-reopens', ...port },
  { written: '/ar//article/port-reopens', ...port },
  { written: '//ar/article/port-reopens', ...port },
  { written: '/ar/article/port-reopens.', ...port },
  { written: '/ar/article/port-reopens/', ...port },
  { written: '//Ar//article//port-reopens./', ...port },
  { written: '/aR/latest/?utm_source=x#top', ...latest },
]

const malformed = ['/ar/article/100%', '/ar/tag/%D8%A7%D9%8', '/ar/tag/%D9', '/ar/section/%zz', '/ar/%']
const inCapitals = ['/ar/ARTICLE/port-reopens', '/ar/article/Port-Reopens', '/ar/Latest']

/** Opens an address on a host that knows only the addresses of files, and has `404.html` for all others. */
async function openOnPlainHost(page: Page, path: string): Promise<void> {
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  await page.route(
    (url) => url.href === origin + path,
    (route) => route.fulfill({ status: 404, contentType: 'text/html', body: notFoundPage() }),
  )
  await page.goto(origin + path)
  await waitForApp(page)
}

/** Missing pages are reported as not loaded, and React Router says that it leaves a malformed address as it is. */
const unexpected = (errors: readonly string[]): string[] =>
  errors.filter((error) => !/404|could not be decoded/u.test(error))

test('where the host does not redirect, the app shows the page and corrects the address', async ({ page }) => {
  await trial({ table: 'addresses', row: 'misspelt, on a host that does not redirect' }, async () => {
    const errors = collectConsoleErrors(page)
    for (const { written, address, heading } of misspelt) {
      await openOnPlainHost(page, written)
      await expect(headline(page), written).toHaveText(heading)
      await expect(page, written).toHaveURL(address)
    }
    expect(unexpected(errors)).toEqual([])
    return misspelt.length
  })
})

test('a link to a misspelt address opens the page at its one address', async ({ page }) => {
  await trial({ table: 'addresses', row: 'misspelt, in a link' }, async () => {
    const errors = collectConsoleErrors(page)
    await page.goto('/ar/')
    await waitForApp(page)
    for (const { written, address, heading } of misspelt) {
      await followLink(page, written)
      await expect(headline(page), written).toHaveText(heading)
      await expect(page, written).toHaveURL(address)
    }
    expect(errors).toEqual([])
    return misspelt.length
  })
})

test('an address that is none shows our page for missing ones, from a link and on a plain host', async ({ page }) => {
  await trial({ table: 'addresses', row: 'malformed, or in other capitals than the page' }, async () => {
    const errors = collectConsoleErrors(page)
    const paths = [...malformed, ...inCapitals]
    for (const path of paths) {
      await page.goto('/ar/')
      await waitForApp(page)
      await followLink(page, path)
      await expect(headline(page), path).toHaveText(ar.failure.notFoundTitle)
      await openOnPlainHost(page, path)
      await expect(headline(page), path).toHaveText(ar.failure.notFoundTitle)
    }
    expect(unexpected(errors)).toEqual([])
    return 2 * paths.length
  })
})

test('what is fetched ahead is the story alone, without the query and the fragment of the link', async ({ page }) => {
  await trial({ table: 'addresses', row: 'fetched ahead' }, async () => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(new URL(request.url()).pathname))
    await page.goto('/ar/section/politics')
    await waitForApp(page)
    const endings = ['?utm_source=x', '#note-1', '?utm_source=x#note-1', '/', '.']
    for (const ending of endings) await addLink(page, `/ar/article/oud-maker${ending}`).then((link) => link.hover())
    await expect.poll(() => requested).toContain('/content/ar/articles/oud-maker.json')
    const oud = requested.filter((path) => path.includes('oud-maker'))
    expect(oud).toEqual(['/content/ar/articles/oud-maker.json'])
    return endings.length
  })
})

async function addLink(page: Page, path: string) {
  await page.evaluate((path) => {
    document.querySelector('#tested')?.remove()
    const link = Object.assign(document.createElement('a'), { id: 'tested', href: location.origin + path })
    link.textContent = 'رابط'
    document.querySelector('main')?.prepend(link)
  }, path)
  return page.locator('#tested')
}

/** Hovers over the link, focuses and clicks it. */
async function followLink(page: Page, path: string): Promise<void> {
  const link = await addLink(page, path)
  await link.hover()
  await link.focus()
  await link.click()
}
