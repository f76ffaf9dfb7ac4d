import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import type { Article } from '#article/article.ts'
import { importHostileArticles } from './support/importHostileArticles.ts'
import { waitForHydration } from './support/pageKinds.ts'

// Without the content security policy of the host, which would block what the page itself failed to remove.
const test = base.extend({ bypassCSP: true, serviceWorkers: 'block' })

const DATA = '**/content/ar/articles/records-law.json'
/** The site that the stories came from. Pages may request its pictures and nothing else. */
const SOURCE = 'https://source.example/'

test('hostile HTML in every format runs nothing and requests nothing from another host', async ({ page, baseURL }) => {
  test.setTimeout(360_000)
  const folder = mkdtempSync(join(tmpdir(), 'jarida-hostile-'))
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`))
  await page.route(`${SOURCE}**`, (route) => route.fulfill({ status: 404, body: '' }))
  for (const [format, article] of importHostileArticles(folder)) {
    await showArticle(page, article)
    expect(await findFaults(page), format).toEqual([])
  }
  const foreign = requests.filter(
    (request) =>
      !request.includes(` ${baseURL ?? ''}`) &&
      !request.startsWith(`image ${SOURCE}`) &&
      !/ (?:data|blob):/u.test(request),
  )
  expect(foreign).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the article through the built app: a link of the hydrated page leads to a story whose file it replaces. */
async function showArticle(page: Page, article: Article): Promise<void> {
  await page.unroute(DATA)
  await page.route(DATA, (route) =>
    route.fulfill({ json: { article: { ...article, id: 'records-law' }, minutes: 1, related: [], translations: [] } }),
  )
  await page.goto('/ar/section/politics')
  await waitForHydration(page)
  await page.locator('main a[href="/ar/article/records-law"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('خبر')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
}

/** Finds what hostile text has added to the page or done to it. */
const findFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SCRIPT_ADDRESS = /^\s*(?:javascript|vbscript|data(?!:image\/(?:webp|png|jpeg|avif)))\s*:/iu
    // The empty drawing that replaces a lost picture.
    const PLACEHOLDER = new RegExp(
      [
        /^data:image\/svg\+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww\.w3\.org%2F2000%2Fsvg%22/u,
        /%20width%3D%22\d+%22%20height%3D%22\d+%22%2F%3E$/u,
      ]
        .map(({ source }) => source)
        .join(''),
      'u',
    )
    const canRun = (value: string): boolean =>
      SCRIPT_ADDRESS.test(value.replaceAll(/\p{Cc}/gu, '')) && !PLACEHOLDER.test(value)
    const forbidden = `
      script, iframe, object, embed, form, base, template, style, link[rel="stylesheet"],
      meta, svg script, foreignObject, math
    `
    const inMain = [...document.querySelectorAll('main, main *')]
    const attributes = inMain.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ element: element.tagName, name, value })),
    )
    return [
      ...('__pwned' in window ? ['a script ran'] : []),
      ...[...document.querySelectorAll('main article *')]
        .filter((element) => element.matches(forbidden))
        .map((element) => `<${element.tagName}> ${element.textContent.slice(0, 100)}`),
      ...attributes
        .filter(({ name, value }) => name.startsWith('on') || name === 'srcdoc' || name === 'ping' || canRun(value))
        .map((each) => JSON.stringify(each)),
      ...(document.querySelectorAll('base, meta[http-equiv="refresh"]').length > 0
        ? ['the page has a base or a refresh']
        : []),
    ]
  })
