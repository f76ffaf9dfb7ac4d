import { createHash } from 'node:crypto'
import type { APIResponse, Page } from '@playwright/test'
import { expect, test } from '../support/policyTest.ts'
import { describeEachHost } from '../support/describeEachHost.ts'
import { waitForApp } from '../support/pageKinds.ts'
import { sitePaths } from '../support/sitePaths.ts'
import { watchPolicy } from '../support/watchPolicy.ts'

/** What injected code could try, by what it is. */
const violations: Record<string, () => void> = {
  'markup made of a string': () => {
    Reflect.set(document.body, 'innerHTML', '<img src="x" onerror="window.pwned = 1">')
  },
  'an inline script': () => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.pwned = 1' }))
  },
  'a script of another host': () => {
    document.body.append(Object.assign(document.createElement('script'), { src: 'https://evil.example/x.js' }))
  },
  'a handler': () => document.body.setAttribute('onclick', 'window.pwned = 1'),
  'another base for addresses': () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.example/' }))
  },
  'a plug-in': () => {
    document.body.append(Object.assign(document.createElement('object'), { data: 'https://evil.example/x' }))
  },
}

describeEachHost(({ at }) => {
  test('the policy allows the inline scripts of the pages', async ({ request }) => {
    const { article, tag } = sitePaths()
    for (const path of ['', 'nowhere', 'ar/', article, tag, 'ar/section/politics']) {
      const response = await request.get(at(path))
      for (const script of await inlineScripts(response)) {
        const hash = createHash('sha256').update(script).digest('base64')
        expect(response.headers()['content-security-policy'], path).toContain(`'sha256-${hash}'`)
      }
    }
  })

  test('the app starts under the policy, and the root leads to the language of the reader', async ({ page }) => {
    await page.goto(at(''))
    await expect(page).toHaveURL(at('en/'))
    const app = page.waitForResponse((response) => response.url().endsWith('.js') && response.ok())
    await page.goto(at(sitePaths().article))
    await (await app).finished()
    await expect(page.locator('head > link[rel="stylesheet"]')).toBeAttached()
  })
})

test('every page brings the policy along to a host that sends no headers', async ({ page, request }) => {
  const { article, tag } = sitePaths()
  for (const path of ['', 'nowhere', 'ar/', article, tag]) {
    const html = await (await request.get(path)).text()
    expect(html, path).toMatch(/<head><meta http-equiv="Content-Security-Policy" /u)
  }
  await withoutHeaders(page)
  await page.goto(article)
  await waitForApp(page)
})

test('injected code does nothing on such a host, and would fail a test', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await withoutHeaders(page)
  await page.goto(sitePaths().article)
  for (const [what, violate] of Object.entries(violations)) {
    const ran = watchPolicy(context, async () => {
      const reported = page.waitForEvent('console')
      // Some of these throw in the page, too.
      await page.evaluate(violate).catch(() => undefined)
      await reported
    })
    await expect(ran, what).rejects.toThrow('what the content security policy blocked')
    expect(await page.evaluate(() => 'pwned' in window), what).toBe(false)
  }
  await context.close()
})

/** Serves pages as a host does that cannot send headers of its own. */
async function withoutHeaders(page: Page): Promise<void> {
  await page.route(/\/(?:ar\/(?:article\/.*)?)?$/u, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
}

async function inlineScripts(page: APIResponse): Promise<string[]> {
  const scripts = (await page.text()).matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gu)
  return [...scripts]
    .filter(({ groups }) => !/\s(?:src|type)=/u.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) => groups?.['code'] ?? '')
}
