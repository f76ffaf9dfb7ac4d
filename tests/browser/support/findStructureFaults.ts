import type { Page } from '@playwright/test'

/**
 * What axe does not check as we want it: one h1, no level of headings left out, targets of at least 24 pixels (WCAG
 * 2.5.8), names in the script of their language, a region that scrolls reachable and named. A sentence for each fault.
 */
export const findStructureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const describe = (element: Element) => {
      const name = element.getAttribute('aria-label') ?? element.textContent
      return `${element.tagName.toLowerCase()} "${name.trim().slice(0, 40)}"`
    }
    const all = [...root.querySelectorAll('*')].filter(isShown)

    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter(isShown)
      .map((heading) => ({ heading, level: Number(heading.tagName.slice(1)) }))
    const titles = levels.filter(({ level }) => level === 1).length
    const skipped = levels
      .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
      .map(({ heading }) => `${describe(heading)} leaves out a level`)

    /** Text has the size of its line; the whole card is a target where a link's pseudo-element covers it. */
    const isSmall = (target: Element): boolean => {
      const around = target.parentElement?.closest('p, li, td, th, figcaption, h1, h2, h3, h4, blockquote, div')
      const isInText =
        getComputedStyle(target).display === 'inline' && around?.textContent.trim() !== target.textContent.trim()
      if (isInText || getComputedStyle(target, '::after').position === 'absolute') return false
      const { width, height } = target.getBoundingClientRect()
      return target.getAttribute('aria-hidden') !== 'true' && width > 1 && (width < 24 || height < 24)
    }
    const small = all
      .filter((element) => element.matches('a, button, summary, input, select') && isSmall(element))
      .map((target) => `${describe(target)} is a target of less than 24 pixels`)

    const scripts: Record<string, RegExp> = {
      ar: /\p{Script=Arabic}/u,
      fa: /\p{Script=Arabic}/u,
      ur: /\p{Script=Arabic}/u,
      he: /\p{Script=Hebrew}/u,
    }
    const attributes = ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label']
    const foreign = all.flatMap((element) =>
      attributes
        .map((name) => element.getAttribute(name)?.replaceAll(/[\w-]+(?:\.[a-z]+)+/gu, '') ?? '')
        .filter((name) => {
          const script = scripts[element.closest('[lang]')?.getAttribute('lang') ?? ''] ?? /\p{Script=Latin}/u
          return /\p{L}/u.test(name) && !script.test(name)
        })
        .map((name) => `the name "${name}" is not in the language of its ${element.tagName.toLowerCase()}`),
    )
    const unreachable = all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => {
        const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')
        return !(element instanceof HTMLElement && element.tabIndex === 0 && isNamed) && !element.querySelector('a')
      })
      .map((element) => `${describe(element)} scrolls, but not by keyboard or without a name`)
    return [...(titles === 1 ? [] : [`${titles} h1`]), ...skipped, ...small, ...foreign, ...unreachable]
  })
