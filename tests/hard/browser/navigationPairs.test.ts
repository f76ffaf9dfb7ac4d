import { test } from '../../browser/support/sharedContext.ts'
import { allStops, isArabicStory, pairWalk } from '../../browser/support/walk/stops.ts'
import { walkByClick, walkByEnter, walkToNeighbours } from '../../browser/support/walk/walkPages.ts'
import { trial } from '../../reliability/trial.ts'

const kinds = 'between any two pages with and without query and fragment'

test('between any two pages a link, Back and Forward lead to the right page', async ({ page }) => {
  await trial({ table: 'navigation', row: `a link, Back and Forward, ${kinds}` }, () =>
    walkByClick(page, pairWalk(allStops), 1),
  )
})

test('between any two pages Enter leads to the right page', async ({ page }) => {
  await trial({ table: 'navigation', row: `Enter on a link, ${kinds}` }, () => walkByEnter(page, pairWalk(allStops)))
})

test('arrow keys and swipes lead from every story to its neighbours', async ({ page }) => {
  await trial({ table: 'navigation', row: 'arrow keys and swipes, with and without query and fragment' }, () =>
    walkToNeighbours(page, allStops.filter(isArabicStory)),
  )
})
