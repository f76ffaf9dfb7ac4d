import type { Page } from '@playwright/test'

/** What can be seen on a page at this moment. */
export type Look = {
  path: string
  language: string
  direction: string
  /** The visible headings of the first level. */
  headings: string[]
  /** The text of the page itself, without masthead and footer. */
  text: string
  /** The visible buttons outside the masthead. */
  buttons: string[]
  /** What is announced: loading, offline, slow. */
  notices: string[]
  links: number
  /** Whether the document is the paper's: hosts and browsers have error pages of their own. */
  isOurs: boolean
  isBusy: boolean
  isStory: boolean
  /** Whether the app has started. */
  isAlive: boolean
  /** How far the page can be scrolled sideways, in CSS pixels. */
  overflow: number
}

export const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
    const textOf = (element: HTMLElement) =>
      element.textContent.trim() || (element.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')
    const { documentElement: root } = document
    return {
      path: location.pathname,
      language: root.lang,
      direction: root.dir,
      headings: visible('h1').map(textOf),
      text: document.querySelector('main')?.textContent ?? '',
      buttons: visible('button')
        .filter((each) => !each.closest('header'))
        .map(textOf),
      notices: visible('[role=status], [role=alert]').map(textOf).filter(Boolean),
      links: visible('header a[href], main a[href]').length,
      isOurs: document.querySelector('#_root') !== null,
      isBusy: document.querySelector('main[aria-busy=true]') !== null,
      isStory: document.querySelector('main > article h1') !== null,
      isAlive: document.querySelector('#_root[data-started] > header:has(#_sections)') !== null,
      overflow: Math.max(0, root.scrollWidth - root.clientWidth),
    }
  })
