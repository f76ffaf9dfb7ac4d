import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/sharedContext.ts'

test('a page goes on without the styles of what is below the fold after five seconds', async ({ page }) => {
  await trial({ table: 'faults', row: 'no answer', column: 'stylesheet, on navigation' }, async () => {
    let requests = 0
    await page.route(/\/assets\/late-[\w-]+\.css$/u, () => {
      requests += 1
    })
    await page.clock.install()
    await page.goto('/ar/article/records-law', { waitUntil: 'commit' })
    await expect.poll(() => requests).toBeGreaterThan(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toHaveCount(0)
    await page.clock.fastForward(5000)
    await expect(page.getByRole('contentinfo').last()).toBeAttached()
    await expect(page.getByRole('main').getByRole('paragraph').last()).toBeAttached()
    return 'the whole page, below the fold without its styles'
  })
})
