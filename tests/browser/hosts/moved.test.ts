import { trial } from '../../reliability/trial.ts'
import { describeEachHost } from '../support/describeEachHost.ts'
import { expect, test } from '../support/policyTest.ts'

describeEachHost(({ at }) => {
  const redirects = [
    ['ar/article/crane-index', 'ar/article/crane-count', 'a former id'],
    ['ar/article/port-opening-delayed', 'ar/article/port-reopens', 'an article in moved.json'],
    ['ar/article/port-opening-delayed/?utm_source=x', 'ar/article/port-reopens?utm_source=x', 'with slash and query'],
    ['archive/2019/05/harbour', 'en/', 'an address of an earlier site'],
  ] as const

  for (const [from, to, kind] of redirects) {
    test(`${kind} redirects: /${from}`, async ({ request }, { titlePath }) => {
      await trial({ table: 'newsroom', row: `a moved address (${kind}), ${titlePath[1]}` }, async () => {
        const response = await request.get(at(from), { maxRedirects: 0 })
        expect([response.status(), new URL(response.headers()['location'] ?? '', at('')).href]).toEqual([301, at(to)])
      })
    })
  }

  test('a withdrawn article is gone, and its page says so', async ({ page }, { titlePath }) => {
    await trial({ table: 'newsroom', row: `a withdrawn article, ${titlePath[1]}` }, async () => {
      const response = await page.goto(at('ar/article/tunnel-rumour'))
      expect(response?.status()).toBe(410)
      expect(response?.headers()['cache-control']).toContain('max-age=0')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('سُحب هذا المقال')
      await expect(page.getByRole('main')).toContainText('سحبنا هذا الخبر لأن الوثيقة')
      await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex')
      await expect(page.getByRole('navigation').first()).toBeVisible()
    })
  })

  test('the tables of moves are not served', async ({ request }) => {
    for (const file of ['_moved.conf', '_moved.json']) expect((await request.get(at(file))).status()).toBe(404)
  })
})
