import type { Page } from '@playwright/test'
import { expect, test } from './support/policyTest.ts'
import { publishedPages } from './support/pageKinds.ts'

test.use({ javaScriptEnabled: false, locale: 'en-US' })

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

test('the root of the paper offers every language', async ({ page }) => {
  await page.goto('/')
  const links = page.getByRole('main').getByRole('link')
  await expect(links).toHaveText(['العربية', 'English', 'فارسی', 'اردو', 'עברית', 'Français', 'Türkçe'])
  await links.getByText('اردو').click()
  await expect(page).toHaveURL('/ur/')
  await expect(page.locator('html[lang=ur][dir=rtl]')).toBeAttached()
})

test('links lead from the front to a section, a story, its author, its tag and a related story', async ({ page }) => {
  await page.goto('/ar/')
  await page.getByRole('navigation', { name: 'الأقسام' }).getByRole('link', { name: 'سياسة' }).click()
  await expect(headline(page)).toHaveText('سياسة')
  await page.locator('main a[href="/ar/article/records-law"]').click()
  await expect(page.getByRole('main').getByRole('paragraph').nth(5)).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'هدى الراوي', exact: true }).click()
  await expect(headline(page)).toHaveText('هدى الراوي')
  await page.locator('main a[href="/ar/article/records-law"]').click()
  await page.getByRole('main').getByRole('link', { name: 'القوانين', exact: true }).click()
  await expect(headline(page)).toHaveText('القوانين')
  await page.locator('main a[href="/ar/article/records-law"]').click()
  const next = page.getByRole('region', { name: 'اقرأ أيضًا' }).getByRole('link').first()
  const name = await next.textContent()
  await next.click()
  await expect(headline(page)).toHaveText(name ?? '')
})

test('dates are complete, and nothing is shown as loading', async ({ page }) => {
  await page.goto(publishedPages('ar')['wire article'])
  await expect(page.getByRole('main').locator('time').first()).toHaveText('22 نوفمبر 2026، 15:20')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a picture is shown and links to its file', async ({ page }) => {
  await page.goto(publishedPages('ar')['wire article'])
  const picture = page.locator('[data-picture]').first()
  await expect(picture.getByRole('img')).toHaveJSProperty('complete', true)
  await expect(picture.getByRole('img')).not.toHaveJSProperty('naturalWidth', 0)
  const answer = await page.request.get((await picture.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toMatch(/^image\//u)
})

test('notes lead down and back, and the table of contents opens and leads into the story', async ({ page }) => {
  await page.goto(publishedPages('ar')['long article'])
  const reference = page.locator('[role=doc-noteref]').first()
  await reference.click()
  await expect(page.locator(':target')).toBeInViewport()
  await page.locator(':target [role=doc-backlink]').click()
  await expect(reference).toBeInViewport()
  const contents = page.getByRole('navigation', { name: 'في هذا المقال' })
  await contents.locator('summary').click()
  await contents.getByRole('link').nth(4).click()
  await expect(page.locator(':target')).toBeInViewport()
})

test('the language menu leads to the translation, or to a front where there is none', async ({ page }) => {
  await page.goto('/ar/article/port-reopens')
  const switchTo = async (name: string) => {
    await page.getByRole('banner').locator('summary').click()
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
  }
  await switchTo('עברית')
  await expect(page).toHaveURL('/he/article/port-reopens')
  await page.goto('/he/article/lost-property')
  await switchTo('Türkçe')
  await expect(page).toHaveURL('/tr/')
})

test('embeds are links, recordings have native controls, and no button needs scripts', async ({ page }) => {
  await page.goto(publishedPages('ar')['long article'])
  await expect(page.getByRole('main').locator('iframe')).toHaveCount(0)
  await expect(page.getByRole('main').locator('video, audio').first()).toHaveAttribute('controls')
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})
