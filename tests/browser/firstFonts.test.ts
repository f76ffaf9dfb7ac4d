import { waitForApp } from './support/pageKinds.ts'
import { expect, test } from './support/policyTest.ts'

const STORY = '/ar/article/port-reopens'

test('on a slow connection a first visit begins in the system fonts, and goes on in those of the paper', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { downlink: 1.5, rtt: 150, saveData: false } }),
  )
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
  const isOn = () =>
    page.locator('#_fonts').evaluate((style) => style instanceof HTMLStyleElement && style.media === '')
  await page.goto(STORY, { waitUntil: 'networkidle' })
  expect(fonts).toEqual([])
  expect(await isOn()).toBe(false)
  await waitForApp(page)
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  expect(fonts).toEqual([])
  expect(await isOn()).toBe(false)
  await page.getByRole('banner').getByRole('link', { name: 'ثقافة' }).click()
  await expect.poll(() => page.evaluate(() => document.fonts.check('1rem "Jarida Naskh"', 'ب'))).toBe(true)
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].filter(({ family }) => family.includes('Naskh')).length))
    .toBeGreaterThan(1)
  await page.goto('/ar/article/records-law')
  expect(await isOn()).toBe(true)
})
