import type { Page } from '@playwright/test'

/** How far the page can be pushed sideways, in CSS pixels. */
export const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Words that lie over other words, and words that are cut off: a sentence for each. */
export const faultsOfLayout = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHidden = (element: Element) =>
      getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).opacity === '0'
    const isShown = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) if (isHidden(each)) return false
      return element.checkVisibility()
    }
    /** Where lines are set: the box that an inline element's words stand in belongs to its block. */
    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement ? blockOf(element.parentElement) : element
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<Element>()
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && walker.currentNode.textContent?.trim() !== '' && isShown(parent)) found.add(blockOf(parent))
    }
    const blocks = [...found].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
      words: element.textContent.trim().slice(0, 30),
    }))
    const cut = blocks.filter(({ element }) => {
      const { overflowX } = getComputedStyle(element)
      return (
        element.scrollWidth > element.clientWidth + 1 &&
        overflowX !== 'auto' &&
        overflowX !== 'scroll' &&
        element.clientWidth > 0
      )
    })
    const over = blocks.flatMap((one, index) =>
      blocks
        .slice(index + 1)
        .filter((other) => {
          if (one.element.contains(other.element) || other.element.contains(one.element)) return false
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          return width > 1 && height > 1
        })
        .map((other) => `"${other.words}" lies over "${one.words}"`),
    )
    return [...cut.map(({ words }) => `"${words}" is cut off`), ...over]
  })
