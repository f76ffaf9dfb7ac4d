import type { Locator, Page } from '@playwright/test'
import { directions, pagesOf } from './pages.ts'
import { expect, test } from './paper.ts'

const rootOf = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`)

for (const [language, direction] of Object.entries(directions)) {
  test(`R01 every finished page of ${language} says ${language} and ${direction} before any script runs`, async ({
    paper,
  }) => {
    for (const address of pagesOf(language)) {
      const root = new RegExp(`<html[^>]* lang="${language}"[^>]* dir="${direction}"`, 'u')
      expect(await paper.source(address), address).toMatch(root)
    }
  })
}

for (const language of ['ar', 'en'] as const) {
  test(`R01 a page of ${language} that does not exist says ${language} and ${directions[language]}`, async ({
    paper,
  }) => {
    expect(await rootOf(await paper.look(`/${language}/article/nowhere`))).toBe(`${language} ${directions[language]}`)
  })
}

test('R01 an address of no language says the language it is answered in', async ({ paper }) => {
  expect(await rootOf(await paper.look('/xx/nowhere'))).toBe('en ltr')
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
      seen.add([lang, dir, document.getElementById('sections')?.ariaLabel, story?.lang].join(' '))
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

test('R36 the title of a right-to-left page begins with a mark that says so', async ({ paper }) => {
  expect(await (await paper.look('/ar/')).title()).toBe('\u200Fجريدة')
  expect(await (await paper.look('/ar/article/iphone-bird-station')).title()).toMatch(/^\u200FiPhone .* \| جريدة$/u)
  expect(await (await paper.look('/en/')).title()).toBe('Jarida')
})

test('R36 what stands in for a picture is said in the language of its story', async ({ paper }) => {
  const page = await paper.look('/ar/article/english-letter')
  const picture = page.getByRole('img', { name: /^A tall white lighthouse/u })
  expect(await languageOf(picture)).toBe('en')
})

test('R41 each text of the Arabic page of an English story is in the language that its letters say', async ({
  paper,
}) => {
  const page = await paper.look('/ar/article/english-letter')
  expect(
    await page.evaluate(() => {
      const readers = { ar: /^[^\p{Script=Latin}]*$/u, fa: /^[^\p{Script=Latin}]*$/u, en: /^[^\p{Script=Arabic}]*$/u }
      return window.measure.worded(document.body).flatMap((element) => {
        const language = element.closest<HTMLElement>('[lang]')?.lang ?? ''
        const isRead = Object.entries(readers).some(
          ([lang, letters]) => lang === language && letters.test(element.textContent),
        )
        return isRead || element.closest('details') ? [] : [`${language}: ${element.textContent}`]
      })
    }),
  ).toEqual([])
})

test('R41 a Persian story and its card say that they are Persian, so that ۴۶۷ get their Persian shapes', async ({
  paper,
}) => {
  const article = await paper.look('/ar/article/persian-poem')
  expect(await languageOf(article.getByText('قاب از سه جا شکسته بود'))).toBe('fa')
  const section = await paper.look('/ar/section/culture')
  expect(await languageOf(section.getByRole('link', { name: /^شعری که سی سال/u }))).toBe('fa')
})

/** The language that an element is in, by its own word or by that of the nearest element around it. */
const languageOf = (element: Locator): Promise<string | undefined> =>
  element.evaluate((each) => each.closest<HTMLElement>('[lang]')?.lang)
