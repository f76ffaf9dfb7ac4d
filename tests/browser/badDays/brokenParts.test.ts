import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { expect, test } from '../support/faults/faultTest.ts'
import { choose, open } from '../support/faults/steps.ts'

test.afterEach(({ errors }) => expect(errors).toEqual([]))

/** A part of the page throws while it is rendered, because the browser does not know a date format that it needs. */
const parts: Record<string, string> = { 'a story’s time': 'hour', 'the masthead’s date': 'weekday' }

const breakFormat = (format: string): void => {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (Format, [tag, options = {}]: [string?, Intl.DateTimeFormatOptions?]) => {
      if (format in options) throw new RangeError(`${format} is not known here`)
      return new Format(tag, options)
    },
  })
}

const moments: Record<string, (page: Page, format: string) => Promise<unknown>> = {
  'in the first page': async (page, format) => {
    await page.addInitScript(breakFormat, format)
    await page.goto('/en/', { waitUntil: 'networkidle' })
  },
  'in the next page': async (page, format) => {
    await open('/ar/section/politics')(page)
    await page.evaluate(breakFormat, format)
    await choose('en')(page)
  },
}

for (const [part, format] of Object.entries(parts)) {
  for (const [moment, breakPart] of Object.entries(moments)) {
    test(`where ${part} throws ${moment}, the page can be read and left`, async ({ page }) => {
      await trial({ table: 'faults', row: `${part} throws ${moment}` }, async () => {
        await breakPart(page, format)
        await expect(page).toHaveURL('/en/')
        await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toHaveCount(1)
        await expect(heading).toHaveAccessibleName(/\S/u)
        const seen = await heading.textContent()
        await page.getByRole('main').getByRole('link').last().click()
        await expect(heading).toHaveCount(1)
        return seen === '' ? 'the finished page, without the app' : `“${seen}”, with links that work`
      })
    })
  }
}
