import type { Locator, Page } from '@playwright/test'
import { directions, pagesOfEdition } from '../support/rtl/editionPages.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const rootOf = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`)

for (const [language, direction] of Object.entries(directions)) {
  test(`R01 every built page in ${language} states ${language} and ${direction} in its HTML`, async ({ paper }) => {
    for (const address of pagesOfEdition(language)) {
      const root = new RegExp(`<html[^>]* lang="${language}"[^>]* dir="${direction}"`, 'u')
      expect(await paper.fetchSource(address), address).toMatch(root)
    }
  })
}

for (const language of ['ar', 'en'] as const) {
  test(`R01 an unknown page in ${language} states ${language} and ${directions[language]}`, async ({ paper }) => {
    expect(await rootOf(await paper.openShared(`/${language}/article/nowhere`))).toBe(
      `${language} ${directions[language]}`,
    )
  })
}

test('R01 an address outside every edition states the language of the answer', async ({ paper }) => {
  expect(await rootOf(await paper.openShared('/xx/nowhere'))).toBe('en ltr')
})

test('R01 language, direction and words change in the same frame when the reader changes the language', async ({
  paper,
}) => {
  const page = await paper.open('/ar/article/port-reopens')
  await page.evaluate(() => {
    const seen = new Set<string>()
    const look = () => {
      const { lang, dir } = document.documentElement
      const story = document.querySelector('h1')?.closest<HTMLElement>('[lang]')
      seen.add([lang, dir, document.getElementById('_sections')?.ariaLabel, story?.lang].join(' '))
      document.body.dataset['seen'] = [...seen].join('|')
      requestAnimationFrame(look)
    }
    look()
  })
  for (const name of ['English', 'فارسی', 'العربية']) {
    await page.getByRole('banner').locator('summary').click()
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('banner').locator('summary')).toContainText(name)
  }
  const seen = await page.locator('body').getAttribute('data-seen')
  expect(seen?.split('|')).toEqual(['ar rtl الأقسام ar', 'en ltr Sections en', 'fa rtl بخش‌ها fa'])
})

test('R36 the title of a right-to-left page begins with a right-to-left mark', async ({ paper }) => {
  expect(await (await paper.openShared('/ar/')).title()).toBe('\u200Fجريدة')
  expect(await (await paper.openShared('/ar/article/iphone-bird-station')).title()).toMatch(
    /^\u200FiPhone .* \| جريدة$/u,
  )
  expect(await (await paper.openShared('/en/')).title()).toBe('Jarida')
})

test('R36 the alternative text of a picture is in the language of its story', async ({ paper }) => {
  const page = await paper.openShared('/ar/article/english-letter')
  const picture = page.getByRole('img', { name: /^A tall white lighthouse/u })
  expect(await languageOf(picture)).toBe('en')
})

test('R41 each text on the Arabic page of an English story is marked with the language of its letters', async ({
  paper,
}) => {
  const page = await paper.openShared('/ar/article/english-letter')
  expect(
    await page.evaluate(() => {
      const letters = { ar: /^[^\p{Script=Latin}]*$/u, fa: /^[^\p{Script=Latin}]*$/u, en: /^[^\p{Script=Arabic}]*$/u }
      return window.measure.textElements(document.body).flatMap((element) => {
        const language = element.closest<HTMLElement>('[lang]')?.lang ?? ''
        const isMatching = Object.entries(letters).some(
          ([lang, pattern]) => lang === language && pattern.test(element.textContent),
        )
        return isMatching || element.closest('details') ? [] : [`${language}: ${element.textContent}`]
      })
    }),
  ).toEqual([])
})

test('R41 a Persian story and its card are marked as Persian, so that ۴۶۷ get their Persian shapes', async ({
  paper,
}) => {
  const article = await paper.openShared('/ar/article/persian-poem')
  expect(await languageOf(article.getByText('قاب از سه جا شکسته بود'))).toBe('fa')
  const section = await paper.openShared('/ar/section/culture')
  expect(await languageOf(section.getByRole('link', { name: /^شعری که سی سال/u }))).toBe('fa')
})

/** The language of an element: its own, or that of the nearest element around it. */
const languageOf = (element: Locator): Promise<string | undefined> =>
  element.evaluate((each) => each.closest<HTMLElement>('[lang]')?.lang)
