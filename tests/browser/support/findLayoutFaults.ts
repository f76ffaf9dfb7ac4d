import type { Page } from '@playwright/test'

/** Text that overlaps other text, is cut off, or lies where no reader can scroll to: a sentence for each. */
export const findLayoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What is not laid out yet has an estimated height, beyond which its text would be measured.
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = '* { content-visibility: visible !important }'
    const isHidden = (element: Element) =>
      getComputedStyle(element).clipPath !== 'none' || getComputedStyle(element).opacity === '0'
    const isShown = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) if (isHidden(each)) return false
      return element.checkVisibility({ visibilityProperty: true })
    }
    /** The text of an inline element is laid out in the box of its block. */
    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement ? blockOf(element.parentElement) : element

    /** How an ancestor cuts or moves text: what it scrolls can be reached, what it hides cannot. */
    const cutBy = (element: Element, box: DOMRect): string | undefined => {
      let isScrolled = false
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(each)
        const frame = each.getBoundingClientRect()
        const over = Math.max(frame.left - box.left, box.right - frame.right)
        const under = Math.max(frame.top - box.top, box.bottom - frame.bottom)
        if (['auto', 'scroll'].includes(overflowX)) isScrolled = true
        if (['hidden', 'clip'].includes(overflowX) && !isScrolled && over > 1) return 'is cut off at its side'
        // A line's box is higher than its letters, most of all in Nastaliq.
        const tolerance = box.height / 4
        if (['hidden', 'clip'].includes(overflowY) && under > tolerance) return 'is cut off above or below'
        if (position === 'fixed') break
      }
      const isOutside = box.left < -1 || box.right > document.documentElement.clientWidth + 1
      return isOutside && !isScrolled ? 'lies outside the page' : undefined
    }
    /** What opens above the page: it covers the text below. */
    const layerOf = (element: Element) => element.closest('dialog[open], details[open] > ul')
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const found = new Set<Element>()
    const cut: string[] = []
    const range = document.createRange()
    while (walker.nextNode()) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (!parent || text.textContent?.trim() === '' || !isShown(parent)) continue
      found.add(blockOf(parent))
      range.selectNodeContents(text)
      const [fault] = [...range.getClientRects()].flatMap((box) => cutBy(parent, box) ?? [])
      if (fault !== undefined) cut.push(`"${text.textContent?.trim().slice(0, 30)}" ${fault}`)
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
          if (layerOf(one.element) !== layerOf(other.element)) return false
          if (one.element.contains(other.element) || other.element.contains(one.element)) return false
          const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          return width > 1 && height > 1
        })
        .map((other) => `"${other.text}" overlaps "${one.text}"`),
    )
    const wide = blocks.filter(({ element }) => isCut(element)).map(({ text }) => `"${text}" is wider than its block`)
    style.remove()
    return [...new Set([...wide, ...cut, ...overlaps])]
  })
