import type { Page } from '@playwright/test'
import { trial } from '../../reliability/trial.ts'
import { lateFaults } from '../support/lateFaults.ts'
import { waitForHydration } from '../support/pageKinds.ts'
import { expect, test } from '../support/sharedContext.ts'

const STORY = '/ar/article/records-law'
const DATA = '**/content/ar/articles/records-law.json'
const HEADLINE = 'ماذا يعني أن تُفتح وثائق الدولة بعد 20 سنة؟ 6 أسئلة عن القانون الجديد'
const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLink = (page: Page) => page.locator(`main a[href="${STORY}"]`)

/** A section has the link to the story, and does not prefetch it. */
async function followLink(page: Page): Promise<void> {
  await page.goto('/ar/section/politics')
  await waitForHydration(page)
  await storyLink(page).click()
}

/** Content that this app cannot show, while the finished page of the newer or older version stands at its address. */
const otherVersions: Record<string, unknown> = {
  'content of a newer version': { article: { id: 'records-law', headline: { text: 'x' }, body: { blocks: [] } } },
  'content of an older version': { id: 'records-law', title: 'x', paragraphs: ['x'] },
  'no object at all': null,
}

const answers = {
  ...lateFaults,
  ...Object.fromEntries(
    Object.entries(otherVersions).map(([name, json]) => [
      name,
      (route: Parameters<NonNullable<(typeof lateFaults)['half a file']>>[0]) => route.fulfill({ json }),
    ]),
  ),
}

for (const [fault, answer] of Object.entries(answers)) {
  test(`${fault} for a story's content: the reader gets the story or a calm page, and can go back`, async ({
    page,
  }) => {
    await trial({ table: 'faults', row: fault, column: 'article JSON, on navigation' }, async () => {
      await page.route(DATA, answer)
      await followLink(page)
      const isBusy = fault === 'a 429' || fault === 'a 503'
      await expect(headline(page)).toHaveText(isBusy ? 'على الموقع ضغط كبير الآن' : HEADLINE)
      await expect(page).toHaveURL(STORY)
      await page.goBack()
      await expect(headline(page)).toHaveText('سياسة')
      return isBusy ? 'the failure, with a retry' : 'the finished page'
    })
  })
}
