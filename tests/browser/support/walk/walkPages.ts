import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { waitForApp } from '../pageKinds.ts'
import { installWalker } from './installWalker.ts'
import type { Stop } from './stops.ts'

/** Opens a page for a walk, which never loads another one. */
export async function openWalk(page: Page, { address }: Stop): Promise<void> {
  await page.addInitScript(installWalker)
  await page.goto(address)
  await waitForApp(page)
}

/**
 * From stop to stop by a click on a link; after every step, or every second one, also by Back and by Forward. Returns
 * the number of steps.
 */
export async function walkByClick(page: Page, stops: readonly Stop[], historyEvery: 1 | 2): Promise<number> {
  await openWalk(page, stopAt(stops, 0))
  return page.evaluate(
    async ({ stops, historyEvery }) => {
      let steps = 0
      for (const [index, to] of stops.slice(1).entries()) {
        const from = stops[index] ?? to
        window.walker.link(to.address).click()
        await window.walker.arrive(`a click at ${from.address}`, to)
        steps += 1
        if (index % historyEvery !== 0) continue
        history.back()
        await window.walker.arrive(`Back from ${to.address}`, from)
        history.forward()
        await window.walker.arrive(`Forward from ${from.address}`, to)
        steps += 2
      }
      return steps
    },
    { stops, historyEvery },
  )
}

/** From stop to stop by Enter on a link. Returns the number of steps. */
export async function walkByEnter(page: Page, stops: readonly Stop[]): Promise<number> {
  await openWalk(page, stopAt(stops, 0))
  for (const to of stops.slice(1)) {
    await page.evaluate(({ address }) => window.walker.link(address).focus(), to)
    await page.keyboard.press('Enter')
    await page.evaluate((to) => window.walker.arrive('Enter on a link', to), to)
  }
  return stops.length - 1
}

/** Turns from each story to its neighbours by an arrow key and by a swipe. Returns the number of steps. */
export async function walkToNeighbours(page: Page, stories: readonly Stop[]): Promise<number> {
  await openWalk(page, stopAt(stories, 0))
  let steps = 0
  for (const { story, turn } of stories.flatMap((story) => turns.map((turn) => ({ story, turn })))) {
    await page.evaluate(async (story) => {
      window.walker.link(story.address).click()
      await window.walker.arrive('a click', story)
    }, story)
    if (await turnTo(page, turn)) steps += 1
  }
  return steps
}

const pageSchema = v.object({ article: v.object({ headline: v.string() }) })

type Turn = { rel: 'next' | 'prev'; by: 'key' | 'swipe' }

const turns: readonly Turn[] = [
  { rel: 'next', by: 'key' },
  { rel: 'next', by: 'swipe' },
  { rel: 'prev', by: 'key' },
  { rel: 'prev', by: 'swipe' },
]

/** False for the first or last story of a section, which has no such neighbour. */
async function turnTo(page: Page, { rel, by }: Turn): Promise<boolean> {
  await page.locator('article[aria-busy=false]').waitFor()
  const neighbour = page.locator(`a[rel=${rel}]`)
  if ((await neighbour.count()) === 0) return false
  const address = (await neighbour.getAttribute('href')) ?? ''
  const heading = await headlineOf(page, address)
  // In the Arabic paper the next story is on the left.
  const isLeft = rel === 'next'
  if (by === 'key') await page.keyboard.press(isLeft ? 'ArrowLeft' : 'ArrowRight')
  else await page.evaluate(swipe, isLeft ? 200 : -200)
  await page.evaluate(({ by, stop }) => window.walker.arrive(`a turn by ${by}`, stop), {
    by,
    stop: { address, heading },
  })
  return true
}

async function headlineOf(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address.replace(/^\/(\w+)\/article\/(.*)$/u, '/content/$1/articles/$2.json'))
  return v.parse(pageSchema, await answer.json()).article.headline
}

/** Runs in the page: one finger moves over the headline. */
function swipe(distance: number): void {
  const headline = document.querySelector('h1') ?? document.body
  const touchAt = (clientX: number) => new Touch({ identifier: 1, target: headline, clientX, clientY: 100 })
  const [start, end] = [touchAt(innerWidth / 2), touchAt(innerWidth / 2 + distance)]
  const send = (type: string, touches: Touch[], changedTouches: Touch[]) =>
    headline.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches }))
  send('touchstart', [start], [start])
  send('touchend', [], [end])
}

function stopAt(stops: readonly Stop[], index: number): Stop {
  const stop = stops[index]
  if (!stop) throw new Error(`the walk has no stop ${index}`)
  return stop
}
