import { expect, type Page } from '@playwright/test'
import { waitForApp } from '../pageKinds.ts'
import { deployNewer } from './deployNewer.ts'
import type { FaultyHost } from './faultyHost.ts'
import { FRONT, SECTION, STORY } from './journeys.ts'
import { expectShown, shownAt } from './shownAt.ts'
import { back, choose, click, follow, open, type Step } from './steps.ts'

type Way = { before: readonly Step[]; step: Step; asked: string }

/** What a reader may do in a tab that was open before the deploy. */
export const deployWays = {
  'a story': { before: [open(SECTION)], step: click(STORY), asked: STORY },
  'a section': { before: [open(FRONT)], step: click(SECTION), asked: SECTION },
  'the front': { before: [open(SECTION)], step: click(FRONT), asked: FRONT },
  'another language': { before: [open(FRONT)], step: choose('ur'), asked: '/ur/' },
  'Back to a story': { before: [open(STORY), follow(SECTION)], step: back, asked: STORY },
  'Back to the front': { before: [open(FRONT), follow(SECTION)], step: back, asked: FRONT },
} satisfies Record<string, Way>

/** The page asked for is shown after at most one load of its finished page, and leads on. Returns what was shown. */
export async function surviveDeploy(page: Page, host: FaultyHost, { before, step, asked }: Way): Promise<string> {
  for (const each of before) await each(page)
  deployNewer(host)
  const loads = countDocuments(page)
  await step(page)
  await expectShown(page, shownAt(asked))
  await waitForApp(page)
  expect(loads()).toBeLessThanOrEqual(1)
  const seen = loads() === 0 ? 'the page' : 'the finished page, loaded once'
  await follow(`${asked.slice(0, 3)}/section/sport`)(page)
  return seen
}

function countDocuments(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count += 1
  })
  return () => count
}
