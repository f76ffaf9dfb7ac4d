import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { collectConsoleErrors } from '../support/collectConsoleErrors.ts'
import { switchLanguage } from '../support/lateTrials.ts'
import { expect, test } from '../support/sharedContext.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test('without the finished page too, the language of the page before says what failed, and Back works', async ({
  page,
}) => {
  const errors = collectConsoleErrors(page)
  await trial({ table: 'faults', row: 'a host that is gone', column: 'catalogue, on navigation' }, async () => {
    await page.route(/\/assets\/en-|\/en\/|\/content\/en\//u, (route) => route.abort('connectionrefused'))
    await switchLanguage(page)
    await expect(headline(page)).toHaveText('تعذّر الوصول إلى الموقع')
    await expect(headline(page)).toBeFocused()
    await expect(page.locator('html[lang=ar][dir=rtl]')).toBeAttached()
    await expect(page).toHaveURL('/en/')
    await page.goBack()
    await expect(headline(page)).toHaveText('سياسة')
    await page.goForward()
    await expect(headline(page)).toHaveText('تعذّر الوصول إلى الموقع')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'أعد المحاولة' }).click()
    await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
    expect(errors.filter((message) => !message.includes('Failed to load resource'))).toEqual([])
    return 'a failure in the language of the page before it, and a retry that works'
  })
})
