import { createHash } from 'node:crypto'
import { expect, test, type APIResponse } from '@playwright/test'
import { describeEachHost } from '../support/describeEachHost.ts'
import { sitePaths } from '../support/sitePaths.ts'

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
    const violations: string[] = []
    page.on('console', (message) => {
      if (/content.security.policy/iu.test(message.text())) violations.push(message.text())
    })
    await page.goto(at(''))
    await expect(page).toHaveURL(at('en/'))
    const app = page.waitForResponse((response) => response.url().endsWith('.js') && response.ok())
    await page.goto(at(sitePaths().article))
    await (await app).finished()
    await expect(page.locator('head > link[rel="stylesheet"]')).toBeAttached()
    expect(violations).toEqual([])
  })
})

async function inlineScripts(page: APIResponse): Promise<string[]> {
  const scripts = (await page.text()).matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gu)
  return [...scripts]
    .filter(({ groups }) => !/\s(?:src|type)=/u.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) => groups?.['code'] ?? '')
}
