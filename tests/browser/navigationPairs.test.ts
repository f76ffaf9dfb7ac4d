import { trial } from '../reliability/trial.ts'
import { test } from './support/sharedContext.ts'
import { isArabicStory, pairWalk, someStops } from './support/walk/stops.ts'
import { walkByClick, walkByEnter, walkToNeighbours } from './support/walk/walkPages.ts'

test('between any two kinds of page, a link, Back and Forward lead to the right page', async ({ page }) => {
  test.setTimeout(180_000)
  await trial({ table: 'navigation', row: 'a link, Back and Forward, between any two kinds of page' }, () =>
    walkByClick(page, pairWalk(someStops), 2),
  )
})

test('Enter on a link leads to the right page', async ({ page }) => {
  await trial({ table: 'navigation', row: 'Enter on a link' }, () => walkByEnter(page, someStops))
})

test('arrow keys and swipes lead from a story to its neighbours, whatever its address ends with', async ({ page }) => {
  await trial({ table: 'navigation', row: 'arrow keys and swipes between stories' }, () =>
    walkToNeighbours(page, someStops.filter(isArabicStory)),
  )
})
