import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import type { Article } from '../../src/article/article.ts'
import { importHostile } from './support/hostileFiles.ts'
import { isAlive } from './support/pageKinds.ts'

// Without the policy of the host, which would hide what the page itself lets through.
const test = base.extend({ bypassCSP: true, serviceWorkers: 'block' })

const DATA = '**/content/ar/articles/records-law.json'
/** Where the stories came from: their own pictures stand there, and nothing else may be asked of it. */
const SOURCE = 'https://source.example/'

test('hostile HTML of every format is shown as text: nothing runs, nothing is asked of another host', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const folder = mkdtempSync(join(tmpdir(), 'jarida-hostile-'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
  await page.route(`${SOURCE}**`, (route) => route.fulfill({ status: 404, body: '' }))
  for (const [format, article] of importHostile(folder)) {
    await showArticle(page, article)
    expect(await faultsOf(page), format).toEqual([])
  }
  const elsewhere = asked.filter(
    (request) =>
      !request.includes(` ${baseURL ?? ''}`) &&
      !request.startsWith(`image ${SOURCE}`) &&
      !/ (?:data|blob):/u.test(request),
  )
  expect(elsewhere).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})

/** Through the built app: the page is live, then follows a link to a story whose file is this one. */
async function showArticle(page: Page, article: Article): Promise<void> {
  await page.unroute(DATA)
  await page.route(DATA, (route) =>
    route.fulfill({ json: { article: { ...article, id: 'records-law' }, minutes: 1, related: [], translations: [] } }),
  )
  await page.goto('/ar/section/politics')
  await isAlive(page)
  await page.locator('main a[href="/ar/article/records-law"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('خبر')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForLoadState('networkidle')
}

/** What stands in the page, or happened to it, that hostile text should not have brought about. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const RUNS = /^\s*(?:javascript|vbscript|data(?!:image\/(?:webp|png|jpeg|avif)))\s*:/iu
    // The drawing of nothing that stands in a lost picture's place.
    const NOTHING =
      /^data:image\/svg\+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww\.w3\.org%2F2000%2Fsvg%22%20width%3D%22\d+%22%20height%3D%22\d+%22%2F%3E$/u
    const isRun = (value: string): boolean => RUNS.test(value.replaceAll(/\p{Cc}/gu, '')) && !NOTHING.test(value)
    const isForbidden =
      'script, iframe, object, embed, form, base, template, style, link[rel="stylesheet"], meta, svg script, foreignObject, math'
    const inMain = [...document.querySelectorAll('main, main *')]
    const attributes = inMain.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ element: element.tagName, name, value })),
    )
    return [
      ...('__pwned' in window ? ['a script ran'] : []),
      ...[...document.querySelectorAll('main article *')]
        .filter((element) => element.matches(isForbidden))
        .map((element) => `<${element.tagName}> ${element.textContent.slice(0, 100)}`),
      ...attributes
        .filter(({ name, value }) => name.startsWith('on') || name === 'srcdoc' || name === 'ping' || isRun(value))
        .map((each) => JSON.stringify(each)),
      ...(document.querySelectorAll('base, meta[http-equiv="refresh"]').length > 0 ? ['the page leads elsewhere'] : []),
    ]
  })
