import { expect, test as base, type Page } from '@playwright/test'
import type { CorpusGroup, Place } from '../../../hostile/support/corpus.ts'
import { waitForApp } from '../pageKinds.ts'
import { createHostilePages } from './createHostilePages.ts'
import { describeSurroundings, findPageFaults } from './findPageFaults.ts'
import { watchPage, type Witness } from './watchPage.ts'

/** Shows some inputs on one page of the built app. Returns what is wrong with it. */
type Check = (place: Place, inputs: readonly string[]) => Promise<string[]>

/**
 * All groups use one page. It has no content security policy, which would block what the page itself failed to remove,
 * and none of its requests leaves this machine.
 */
export const test = base.extend<object, { check: Check }>({
  check: [
    async ({ browser }, provide, { project }) => {
      const baseURL = project.use.baseURL ?? ''
      const context = await browser.newContext({ baseURL, bypassCSP: true, serviceWorkers: 'block' })
      await context.route(
        (url) => !url.href.startsWith(baseURL),
        (route) => route.fulfill({ status: 404, body: '' }),
      )
      await provide(await createCheck(await context.newPage()))
      await context.close()
    },
    { scope: 'worker' },
  ],
})

export { expect }

const ID = 'records-law'
const DATA = `**/content/ar/articles/${ID}.json`

/** Shows all inputs of a group together. Where something is wrong, finds the inputs that cause it. */
export const findFaults = (check: Check, { place, inputs }: CorpusGroup): Promise<string[]> =>
  findCulprits(inputs, (some) => check(place, some))

/** Shows each input of a group alone. */
export async function findFaultsOfEach(check: Check, { place, inputs }: CorpusGroup): Promise<string[]> {
  const faults: string[] = []
  for (const input of inputs) faults.push(...(await findCulprits([input], (some) => check(place, some))))
  return faults
}

async function createCheck(page: Page): Promise<Check> {
  const witness = watchPage(page)
  const { surroundings } = await showInputs(page, witness, 'text', ['كلمة'])
  return async (place, inputs) => {
    const shown = await showInputs(page, witness, place, inputs)
    const changed = shown.surroundings.filter((each) => !surroundings.includes(each))
    return [...shown.faults, ...changed.map((each) => `changed ${each}`)]
  }
}

async function findCulprits(
  inputs: readonly string[],
  check: (some: readonly string[]) => Promise<string[]>,
): Promise<string[]> {
  const faults = await check(inputs)
  if (faults.length === 0) return []
  if (inputs.length === 1) return faults.map((fault) => `${JSON.stringify(inputs[0])}: ${fault}`)
  const middle = Math.ceil(inputs.length / 2)
  const culprits = [
    ...(await findCulprits(inputs.slice(0, middle), check)),
    ...(await findCulprits(inputs.slice(middle), check)),
  ]
  return culprits.length > 0 ? culprits : [`only together: ${faults.join('; ')}`]
}

type Shown = { faults: string[]; surroundings: string[] }

async function showInputs(page: Page, witness: Witness, place: Place, inputs: readonly string[]): Promise<Shown> {
  const faults: string[] = []
  // The page that says why a story cannot be shown comes second. It has other surroundings.
  let surroundings: string[] | undefined
  for (const json of createHostilePages(place, inputs, ID)) {
    await page.unroute(DATA)
    await page.route(DATA, (route) => route.fulfill({ json }))
    await openStory(page)
    await readStory(page)
    faults.push(...(await findPageFaults(page)), ...witness.take(place === 'address'))
    surroundings ??= await describeSurroundings(page)
  }
  return { faults, surroundings: surroundings ?? [] }
}

/** A link of a finished page leads to the story. */
async function openStory(page: Page): Promise<void> {
  await page.goto('/ar/section/politics')
  await waitForApp(page)
  await page.locator(`main a[href="/ar/article/${ID}"]`).first().click()
  await page.locator('main h1').waitFor()
  await expect(page).toHaveURL(`/ar/article/${ID}`)
}

/** Scrolls through the story, points at each of its links and gives it the focus, as a reader would. */
async function readStory(page: Page): Promise<void> {
  await page.evaluate(async () => {
    scrollTo(0, document.body.scrollHeight)
    for (const link of document.querySelectorAll('main a, main button')) {
      for (const type of ['pointerover', 'mouseover', 'pointerdown', 'focusin']) {
        link.dispatchEvent(new Event(type, { bubbles: true }))
      }
      const touches = [new Touch({ identifier: 0, target: link })]
      link.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches }))
    }
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }))
  })
}
