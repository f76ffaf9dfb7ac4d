import { expect, type Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { answerWith, busyFaults, isOfDeploy } from './lateFaults.ts'
import { waitForApp } from './pageKinds.ts'

const SECTION = '/ar/section/politics'
const STORY = '/ar/article/records-law'
const HEADLINE = 'ماذا يعني أن تُفتح وثائق الدولة بعد 20 سنة؟ 6 أسئلة عن القانون الجديد'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href="${STORY}"]`)

/** A section has the link to the story, and does not prefetch it. */
export async function openSection(page: Page): Promise<void> {
  await page.goto(SECTION)
  await waitForApp(page)
}

/** Opens an Arabic page and then the English front by the menu of languages. */
export async function switchLanguage(page: Page): Promise<void> {
  await openSection(page)
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('link', { name: 'English' }).click()
}

/** Collects what scripts throw and nobody handles. */
function collectThrown(page: Page): string[] {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  return thrown
}

/** Counts the documents that the page loads from now on. */
export function countDocuments(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count += 1
  })
  return () => count
}

const aboutContent = (fault: string): Parameters<typeof trial>[0] =>
  isOfDeploy(fault)
    ? { table: 'deploys', row: `${fault}, for the story that is opened` }
    : { table: 'faults', row: fault, column: 'article JSON, on navigation' }

/** What happens to files that are loaded late, by what the reader does: each leads to a page that can be read. */
export const lateTrials: Record<string, (page: Page, fault: string) => Promise<void>> = {
  'the words of another language': (page, fault) =>
    trial({ table: 'faults', row: fault, column: 'catalogue, on navigation' }, async () => {
      const thrown = collectThrown(page)
      await page.route(/\/assets\/en-[\w-]+\.js$/u, answerWith(fault))
      await switchLanguage(page)
      await expect(page.locator('html[lang=en][dir=ltr]')).toBeAttached()
      await expect(page).toHaveURL('/en/')
      await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
      await expect(page).toHaveURL(/\/en\/article\//u)
      await expect(headline(page)).toBeVisible()
      expect(thrown).toEqual([])
      return 'the finished page in that language'
    }),

  'the content of a story': (page, fault) =>
    trial(aboutContent(fault), async () => {
      await page.route(`**/content${STORY.replace('article', 'articles')}.json`, answerWith(fault))
      await openSection(page)
      const documents = countDocuments(page)
      await storyLink(page).click()
      const isBusy = busyFaults.has(fault)
      await expect(headline(page)).toHaveText(isBusy ? 'على الموقع ضغط كبير الآن' : HEADLINE)
      await expect(page).toHaveURL(STORY)
      expect(documents()).toBe(isBusy ? 0 : 1)
      await page.goBack()
      await expect(headline(page)).toHaveText('سياسة')
      return isBusy ? 'the failure, with a retry' : 'the finished page'
    }),

  'the late stylesheet': (page, fault) =>
    trial({ table: 'faults', row: fault, column: 'stylesheet, on navigation' }, async () => {
      const thrown = collectThrown(page)
      await page.route(/\/assets\/late-[\w-]+\.css$/u, answerWith(fault))
      await openSection(page)
      const documents = countDocuments(page)
      await storyLink(page).click()
      await expect(headline(page)).toHaveText(HEADLINE)
      await expect(headline(page)).toHaveCSS('font-weight', '800')
      expect(documents()).toBe(1)
      expect(thrown).toEqual([])
      return 'the finished page, which has its styles in it'
    }),

  'the app itself': (page, fault) =>
    trial({ table: 'faults', row: fault, column: 'chunk, on first load' }, async () => {
      const thrown = collectThrown(page)
      await page.route(/\/assets\/openPaper-/u, answerWith(fault))
      const warnings: string[] = []
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
      await page.goto(SECTION)
      // The app starts when the pointer moves.
      const move = async () => {
        await page.mouse.move(0, Date.now() % 2)
        return warnings.length
      }
      await expect.poll(move).toBeGreaterThan(0)
      await expect(headline(page)).toHaveText('سياسة')
      await storyLink(page).click()
      await expect(headline(page)).toHaveText(HEADLINE)
      expect(thrown).toEqual([])
      return 'the finished page, with plain links'
    }),
}
