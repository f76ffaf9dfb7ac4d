import { expect, type Locator, type Page } from '@playwright/test'

type Measure = {
  /** The elements below `root` that hold words of their own. */
  worded: (root: Element) => Element[]
  /** Where `part` stands first in the text of `root`, or last where it is written as `…part`, whatever markup parts it. */
  rangeOf: (root: Element, part: string) => Range
  /** `part` in each place where `whole` is painted. */
  rangesOf: (root: Element, whole: string, part: string) => Range[]
  /** The parts as they are painted, from left to right. */
  orderOf: (root: Element, parts: readonly string[]) => string[]
  centreOf: (range: Range) => number
  /** The tops of the lines that `range` is on, in whole pixels, from above. */
  tops: (range: Range) => number[]
}

declare global {
  interface Window {
    measure: Measure
  }
}

/** Runs in every page before its own scripts: what the tests ask of painted text. */
export function installMeasure(): void {
  const textsIn = (root: Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    return texts
  }
  const place = (root: Element, offset: number, isEnd: boolean): [Text, number] => {
    let left = offset
    for (const text of textsIn(root)) {
      if (left < text.length || (isEnd && left === text.length)) return [text, left]
      left -= text.length
    }
    throw new Error(`${root.textContent} ends before ${offset}`)
  }
  const rangeAt = (root: Element, start: number, length: number): Range => {
    const range = document.createRange()
    range.setStart(...place(root, start, false))
    range.setEnd(...place(root, start + length, true))
    return range
  }
  const rangeOf = (root: Element, part: string): Range => {
    const wanted = part.replace(/^…/u, '')
    const at = wanted === part ? root.textContent.indexOf(wanted) : root.textContent.lastIndexOf(wanted)
    if (at < 0) throw new Error(`${wanted} is not in ${root.textContent}`)
    return rangeAt(root, at, wanted.length)
  }
  const painted = (range: Range): DOMRect[] => [...range.getClientRects()].filter(({ width }) => width > 0)
  const centreOf = (range: Range): number => {
    const rects = painted(range)
    return (Math.min(...rects.map(({ left }) => left)) + Math.max(...rects.map(({ right }) => right))) / 2
  }
  window.measure = {
    rangeOf,
    centreOf,
    rangesOf: (root, whole, part) => {
      const pieces = root.textContent.split(whole).slice(0, -1)
      const starts = pieces.map((_, index) => pieces.slice(0, index + 1).join(whole).length + whole.indexOf(part))
      return starts.map((start) => rangeAt(root, start, part.length)).filter((range) => painted(range).length > 0)
    },
    worded: (root) => {
      const parents = textsIn(root).flatMap((text) =>
        text.data.trim() === '' || !text.parentElement ? [] : [text.parentElement],
      )
      return [...new Set(parents)].filter((parent) => parent.checkVisibility())
    },
    orderOf: (root, parts) => {
      const placed = parts.map((part) => ({ part, centre: centreOf(rangeOf(root, part)) }))
      return placed.toSorted((one, other) => one.centre - other.centre).map(({ part }) => part)
    },
    tops: (range) =>
      [...new Set(painted(range).map(({ top }) => Math.round(top)))].toSorted((one, other) => one - other),
  }
}

/** The parts of an element's text are painted in this order, from left to right. */
export async function expectOrder(element: Locator, parts: readonly string[]): Promise<void> {
  expect(await element.evaluate((root, parts) => window.measure.orderOf(root, parts), parts)).toEqual(parts)
}

export type Box = { left: number; right: number; top: number; bottom: number; width: number; height: number }

/** An element's box in CSS pixels from the window's corner. */
export const boxOf = (element: Locator): Promise<Box> =>
  element.evaluate((each) => {
    const { left, right, top, bottom, width, height } = each.getBoundingClientRect()
    return { left, right, top, bottom, width, height }
  })

/** The box of what an element says, which may be narrower than the element. */
export const wordsBoxOf = (element: Locator): Promise<Box> =>
  element.evaluate((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    const { left, right, top, bottom, width, height } = range.getBoundingClientRect()
    return { left, right, top, bottom, width, height }
  })

/** A computed property of an element, or of one of its pseudo-elements. */
export const styleOf = (element: Locator, property: string, pseudo?: string): Promise<string> =>
  element.evaluate((each, asked) => getComputedStyle(each, asked.pseudo).getPropertyValue(asked.property), {
    property,
    pseudo,
  })

/** How far the page can be pushed sideways, in CSS pixels. */
export const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Gives the window another width, and the page the time to paint itself in it: in the background it would paint once a second. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.bringToFront()
  await page.setViewportSize({ width, height: 900 })
  await page.evaluate(async () => {
    for (const _ of ['begun', 'done']) await new Promise(requestAnimationFrame)
  })
}
