import type { EnginePage } from './engine.ts'
import type { PaperHost } from './serveBuiltSite.ts'
import { until } from './until.ts'

type Journey = (page: EnginePage, host: PaperHost) => Promise<unknown>

const STORY = '/ar/article/port-reopens'

/** As in waitForApp: the app starts once the reader shows a sign of life. */
const STARTED = `dispatchEvent(new Event('pointermove')) && document.querySelector('#_root[data-started]') !== null`
const ONE_TITLE = `document.querySelectorAll('h1').length === 1`
const FOCUSED_TITLE = `document.activeElement.tagName === 'H1'`
const NO_OVERFLOW = `document.documentElement.scrollWidth === document.documentElement.clientWidth`

async function open(page: EnginePage, address: string): Promise<void> {
  await page.open(address)
  await until(page, STARTED)
}

/** What readers do most, and what happens to them. Each throws where the page does not do its part. */
export const journeys: Record<string, Journey> = {
  'front, story, back to the link': async (page, { at }) => {
    await open(page, at('/ar/'))
    await until(page, NO_OVERFLOW)
    await page.click(`main a[href="${STORY}"]`)
    await until(page, `location.pathname === '${STORY}' && ${FOCUSED_TITLE} && ${NO_OVERFLOW}`)
    await page.back()
    await until(page, `document.activeElement.getAttribute('href') === '${STORY}'`)
  },
  'contents and notes': async (page, { at }) => {
    await open(page, at('/ar/article/long-read-water'))
    await page.click('main nav summary')
    await page.click('main nav details li:last-child a')
    await until(page, `location.hash !== '' && isSeen(document.getElementById(decodeURI(location.hash.slice(1))))`)
    await page.click('[role=doc-noteref]')
    await until(page, `location.hash.startsWith('#note') && isSeen(document.querySelector(location.hash))`)
    await page.click('[role=doc-backlink]')
    await until(page, `location.hash.startsWith('#_ref') && isSeen(document.querySelector('[role=doc-noteref]'))`)
  },
  'lightbox by mouse and keyboard': async (page, { at }) => {
    await open(page, at(STORY))
    await page.click('[data-picture="1"]')
    await until(page, `document.querySelector('dialog[open]') !== null`)
    await page.press('ArrowLeft')
    await until(page, `location.hash === '#picture-2'`)
    await page.press('Escape')
    await until(page, `document.querySelector('dialog[open]') === null && location.hash === ''`)
    await until(page, `document.activeElement.matches('[data-picture]')`)
  },
  'another language and back': async (page, { at }) => {
    await open(page, at(STORY))
    await page.click('header summary')
    await page.click('header details a[lang=en]')
    await until(page, `document.documentElement.lang === 'en' && document.dir === 'ltr' && ${FOCUSED_TITLE}`)
    await page.back()
    await until(page, `document.documentElement.lang === 'ar' && document.dir === 'rtl'`)
  },
  'a page that is missing, and out of it': async (page, { at }) => {
    await open(page, at('/ar/article/nowhere'))
    await until(page, `document.querySelector('main h1') !== null && ${ONE_TITLE}`)
    await page.click('main a[href="/ar/"]')
    await until(page, `location.pathname === '/ar/' && document.querySelector('main article') !== null`)
  },
  'the host goes away and comes back': async (page, { at, setAway }) => {
    await open(page, at('/ar/section/science'))
    setAway(true)
    try {
      // The last story of the list: the first one in view is fetched ahead.
      await page.click('main ol > li:last-child a')
      await until(page, `document.querySelector('main button') !== null && ${ONE_TITLE}`)
    } finally {
      setAway(false)
    }
    await page.click('main button')
    await until(page, `document.querySelector('main article h1') !== null`)
  },
  keyboard: async (page, { at }) => {
    await open(page, at('/ar/'))
    await page.press('Tab')
    await until(page, `document.activeElement.getAttribute('href') === '#_content' && isSeen(document.activeElement)`)
    await until(page, `getComputedStyle(document.activeElement).outlineStyle === 'solid'`)
    await page.press('Enter', 'Tab')
    await until(page, `document.activeElement.closest('main') !== null && document.activeElement.tagName === 'A'`)
    await page.press('Shift+Tab', 'Tab', 'Enter')
    await until(page, `location.pathname !== '/ar/' && ${FOCUSED_TITLE}`)
  },
  print: async (page, { at }) => {
    await open(page, at(STORY))
    const pdf = await page.print()
    if (pdf?.startsWith(PDF) === false) throw new Error('what was printed is no PDF')
  },
}

/** "%PDF-1" in base64. */
const PDF = 'JVBERi0x'
