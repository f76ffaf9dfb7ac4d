import { expect, type Page } from '@playwright/test'
import { directionOf } from '#i18n/directionOf.ts'
import { describeLook, NOT_OURS, RETRY } from './describeLook.ts'
import { faults } from './faults.ts'
import type { FaultyHost } from './faultyHost.ts'
import { look, type Look } from './look.ts'
import type { FaultTrial } from './faultTrials.ts'
import type { Journey } from './journeys.ts'
import { readLive } from './readLive.ts'
import { expectShown } from './shownAt.ts'
import { sectionLinks } from './steps.ts'
import { titleOf, titlesOf } from './titles.ts'

type Trial = FaultTrial & { page: Page; host: FaultyHost; errors: readonly string[] }

/** The app gives up within this time of a test's clock, and tells the reader. */
const STEP_MS = 4000

const DECIDING = { intervals: [50, 100, 250], timeout: 30_000 }

/**
 * A reader asks for a page of which a resource is faulty. Whatever is shown can be read and left; after the fault, the
 * page asked for is shown. Returns what the reader saw.
 */
export async function endureFault(trial: Trial): Promise<string> {
  const { page, host, errors, resource, fault, journey } = trial
  if (fault.takesTime) await page.clock.install()
  if (resource.live) readLive(host, resource.live)
  if (journey.isUnfinished) host.spoil(exactly(journey.asked.address), (faults['404'] ?? fault).send)
  const spoil = () => host.spoil(resource.paths, fault.send)
  let requests = journey.isFaultyFromStart ? spoil() : () => 0
  for (const step of journey.before) await step(page)
  if (!journey.isFaultyFromStart) requests = spoil()
  await journey.ask(page)
  if (resource.kind === 'page' && fault.ofPage !== undefined) {
    await expect.poll(requests).toBeGreaterThan(0)
    host.mend()
    const tab = await page.context().newPage()
    await tab.goto(journey.asked.address)
    await expectShown(tab, journey.asked)
    return fault.ofPage
  }
  const seen = await decide(trial, requests)
  if (seen !== NOT_OURS) await leaveAndReturn(trial)
  host.mend()
  await tryAgain(page, journey)
  expect(errors).toEqual([])
  return seen
}

const exactly = (address: string): RegExp => new RegExp(`^${address}$`, 'u')

/** Waits until the app has decided what to show, and checks that it can be read. */
async function decide(trial: Trial, requests: () => number): Promise<string> {
  const { page, fault, journey, resource } = trial
  let seen: Look | undefined
  let words: string | undefined
  await expect(async () => {
    // Not before, because what is healthy also takes a moment, which the clock must not make longer.
    if (fault.takesTime && requests() > 0) await page.clock.fastForward(STEP_MS)
    // On a finished page the app is asked for when the reader shows a sign of life.
    if (resource.kind === 'script') await page.mouse.move(0, Date.now() % 2)
    seen = await look(page)
    words = describeLook(seen, journey.asked, journey.from)
    if (resource.kind !== 'page') expect(words, 'what is shown').not.toBe(NOT_OURS)
    expect(words, JSON.stringify({ ...seen, text: seen.text.slice(0, 80) })).toBeDefined()
    expect(requests(), 'requests for the resource').toBeGreaterThan(0)
    expect(seen.isBusy).toBe(false)
  }).toPass(DECIDING)
  if (!seen || words === undefined || words === NOT_OURS) return NOT_OURS
  expectReadable(seen, journey)
  expectRight(seen, trial)
  return resource.lack && (await resource.lack.isLacking(page)) ? `${words}, ${resource.lack.text}` : words
}

function expectReadable(seen: Look, { asked, from }: Journey): void {
  const language = seen.path === asked.address ? asked.language : (from ?? asked).language
  expect(seen.headings).toHaveLength(1)
  expect(seen.text.length).toBeGreaterThan(20)
  expect(seen.links).toBeGreaterThan(3)
  expect([seen.language, seen.direction]).toEqual([language, directionOf(language)])
  expect(seen.overflow).toBe(0)
}

/** What a failure page says is what has happened. */
function expectRight({ headings: [heading = ''] }: Look, trial: Trial): void {
  const title = titleOf(heading)
  if (title !== undefined) expect(titlesOf(trial)).toContain(title)
}

/** The reader goes to another page while the fault lasts, and comes back. */
async function leaveAndReturn(trial: Trial): Promise<void> {
  const { page, journey, fault } = trial
  const link = sectionLinks(page).nth(5)
  const address = (await link.getAttribute('href')) ?? ''
  await link.click()
  await expect(page).toHaveURL(address)
  await expect(
    page.getByRole('heading', { level: 1, name: (await link.textContent()) ?? '', exact: true }),
  ).toBeVisible()
  await page.evaluate(() => history.back())
  let seen: Look | undefined
  await expect(async () => {
    if (fault.takesTime) await page.clock.fastForward(STEP_MS)
    seen = await look(page)
    expect(describeLook(seen, journey.asked, journey.from)).toBeDefined()
  }).toPass(DECIDING)
  if (seen) expectRight(seen, trial)
}

/** After the fault, by the page's own button where it has one, else as a reader would. */
async function tryAgain(page: Page, { asked }: Journey): Promise<void> {
  const button = page.getByRole('button', { name: RETRY })
  if (await button.isVisible()) await button.click()
  else if (new URL(page.url()).pathname === asked.address) await page.reload()
  else await page.goto(asked.address)
  await expectShown(page, asked)
}
