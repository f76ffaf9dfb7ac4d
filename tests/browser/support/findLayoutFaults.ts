import type { Page } from '@playwright/test'

/** Text that overlaps other text, and text that is cut off: a sentence for each. */
export const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHidden = (element: Element) =>
      getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).opacity === '0'
    const isShown = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) if (isHidden(each)) return false
      return element.checkVisibility()
    }
    /** The text of an inline element is laid out in the box of its block. */
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
      text: element.textContent.trim().slice(0, 30),
    }))
    const isCut = (element: Element): boolean => {
      const isScrollable = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
      return element.scrollWidth > element.clientWidth + 1 && !isScrollable && element.clientWidth > 0
    }
    const overlaps = blocks.flatMap((one, index) =>
      blocks
        .slice(index + 1)
        .filter((other) => {
          if (one.element.contains(other.element) || other.element.contains(one.element)) return false
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          return width > 1 && height > 1
        })
        .map((other) => `"${other.text}" overlaps "${one.text}"`),
    )
    const cut = blocks.filter(({ element }) => isCut(element))
    return [...cut.map(({ text }) => `"${text}" is cut off`), ...overlaps]
  })
