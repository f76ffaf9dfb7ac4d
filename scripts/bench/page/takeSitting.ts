import type { Page } from '@playwright/test'
import { timeClick, waitUntilSettled, type Phone } from './slowPhone.ts'

type Options = {
  count: number
  /** The headline of the story at an address: a card may show a shorter one. */
  headlineOf: (address: string) => string
  /** Gets the count of stories so far and the milliseconds from click to paint. */
  afterStory: (story: number, ms: number) => Promise<void> | void
}

const FRONT_LINK = 'header nav a'
const STORY_LINK = 'main a[href*="/article/"]'

/** Opens one story after the other, as a reader who stays, each of them another one. */
export async function takeSitting(phone: Phone, { count, headlineOf, afterStory }: Options): Promise<void> {
  const seen = new Set<string>()
  for (let story = 1; story <= count; story += 1) {
    const address = await findNextStory(phone, seen)
    seen.add(address)
    await waitUntilSettled(phone)
    const { ms } = await timeClick(phone.page, `main a[href="${address}"]`, headlineOf(address))
    await afterStory(story, ms)
  }
}

/** The first story on the page that was not opened yet; a page without one leads back to the front. */
async function findNextStory({ page }: Phone, seen: ReadonlySet<string>): Promise<string> {
  const found = await findLink(page, seen)
  if (found !== undefined) return found
  await returnToFront(page)
  const onFront = await findLink(page, seen)
  if (onFront === undefined) throw new Error(`the front has no new story after ${seen.size}`)
  return onFront
}

/** Leads back to the front by the first link of the masthead's sections. */
export async function returnToFront(page: Page): Promise<void> {
  await page.locator(FRONT_LINK).first().click()
  await page.locator('h1 > a').waitFor()
}

async function findLink(page: Page, seen: ReadonlySet<string>): Promise<string | undefined> {
  const addresses = await page
    .locator(STORY_LINK)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return addresses.find((address) => !seen.has(address))
}
