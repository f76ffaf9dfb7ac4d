import { expect, type Page } from '@playwright/test'
import { expectShown, shownAt } from './shownAt.ts'
import { back, follow, open } from './steps.ts'

/** Every time on the page is shown as a date, none as an age. */
export async function expectDates(page: Page): Promise<void> {
  const times = page.getByRole('main').locator('time')
  const shown = await times.evaluateAll((all) => all.map((each) => [each.textContent, each.dataset['date']]))
  expect(shown.length).toBeGreaterThan(0)
  const dates = shown.map(([text = '', date = '']) => (date.startsWith(text) ? date : text))
  expect(dates).toEqual(shown.map(([, date]) => date))
}

/** Reads the list of all stories and one of them, in a language, with a clock that is wrong by years. */
export async function readWithClock(page: Page, language: string, year: number): Promise<string> {
  await page.clock.install({ time: Date.UTC(year, 5, 1, 12) })
  const list = `/${language}/latest`
  await open(list)(page)
  await expectDates(page)
  await follow(`/${language}/article/port-reopens`)(page)
  await expectDates(page)
  await back(page)
  await expectShown(page, shownAt(list))
  return 'dates in place of ages'
}
