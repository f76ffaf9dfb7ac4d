import { expect, type Page } from '@playwright/test'

/** A tag, an author, a long and a short article of the sample paper in each language. */
const samples = {
  ar: { tag: 'المياه', author: 'سامر-القاضي', long: 'long-read-water', wire: 'port-reopens' },
  en: { tag: 'ports', author: 'rana-sabbagh', long: 'desalination-energy', wire: 'council-water-tariff' },
  fa: { tag: 'بندرها', author: 'مهسا-کرمانی', long: 'dark-sky', wire: 'port-reopens' },
  ur: { tag: 'سمندر', author: 'حارث-منیر', long: 'coral-nursery', wire: 'port-reopens' },
  he: { tag: 'נמלים', author: 'נועה-חדאד', long: 'astrolabe', wire: 'port-reopens' },
  fr: { tag: 'ports', author: 'omar-khoury', long: 'reef-survivors', wire: 'port-reopens' },
  tr: { tag: 'limanlar', author: 'deniz-arman', long: 'night-library', wire: 'port-reopens' },
}
type Language = keyof typeof samples

/** The pages of an edition that the build writes, by kind. */
export const publishedPages = (language: Language) => {
  const { tag, author, long, wire } = samples[language]
  return {
    front: `/${language}/`,
    'all stories': `/${language}/latest`,
    'accessibility statement': `/${language}/accessibility`,
    section: `/${language}/section/culture`,
    tag: `/${language}/tag/${tag}`,
    author: `/${language}/author/${author}`,
    'long article': `/${language}/article/${long}`,
    'wire article': `/${language}/article/${wire}`,
  }
}

type OpenPage = (page: Page, language: Language) => Promise<void>

const published =
  (kind: keyof ReturnType<typeof publishedPages>): OpenPage =>
  async (page, language) => {
    await page.goto(publishedPages(language)[kind])
    await waitForApp(page)
  }

/** Every kind of page that a reader may see, and how to open it. */
export const pageKinds: Record<string, OpenPage> = {
  front: published('front'),
  'all stories': published('all stories'),
  'accessibility statement': published('accessibility statement'),
  section: published('section'),
  tag: published('tag'),
  author: published('author'),
  'long article': published('long article'),
  'wire article': published('wire article'),
  'page not found': async (page, language) => {
    await page.goto(`/${language}/article/nowhere`)
    await waitForApp(page)
  },
  'broken article': async (page, language) => {
    await page.route('**/articles/broken.json', (route) =>
      route.fulfill({ json: { article: { id: 'broken', body: [{ type: 'paragraph', text: 3 }] } } }),
    )
    await page.goto(`/${language}/article/broken`)
    await waitForApp(page)
  },
  'page out of reach': async (page, language) => {
    await page.route('**/articles/far.json', (route) => route.abort())
    await page.goto(`/${language}/article/far`)
    await waitForApp(page)
    await expect(page.locator('main button')).toBeVisible()
  },
  lightbox: async (page, language) => {
    await page.goto(`/${language}/article/port-reopens`)
    await waitForApp(page)
    await page.locator('[data-picture]').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'menu of languages': async (page, language) => {
    await published('section')(page, language)
    await page.getByRole('banner').locator('summary').click()
    await expect(page.getByRole('banner').locator('details a').last()).toBeVisible()
  },
}

/**
 * Waits until the app has started, which it does on a finished page once the reader shows that they are there. A
 * pointer that moves over nothing is the least that shows it.
 */
export async function waitForApp(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    dispatchEvent(new Event('pointermove'))
    return document.querySelector('#_root[data-started]') !== null
  })
  await page.getByRole('banner').locator('time').waitFor()
}
