type Measure = {
  /** The visible elements below `root` that contain text directly. */
  textElements: (root: Element) => Element[]
  /** The first place of `part` in the text of `root`, or its last for `…part`, across any markup inside it. */
  rangeOf: (root: Element, part: string) => Range
  /** `part` inside every painted occurrence of `whole`. */
  rangesOf: (root: Element, whole: string, part: string) => Range[]
  /** The parts in the order in which they are painted, from left to right. */
  orderOf: (root: Element, parts: readonly string[]) => string[]
  centreOf: (range: Range) => number
  /** The tops of the lines that `range` spans, in whole pixels, in ascending order. */
  tops: (range: Range) => number[]
}

declare global {
  interface Window {
    measure: Measure
  }
}

/** Runs in every page before its own scripts: gives tests functions that measure painted text. */
export function installMeasure(): void {
  const textsIn = (root: Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    return texts
  }
  const findPosition = (root: Element, offset: number, isEnd: boolean): [Text, number] => {
    let rest = offset
    for (const text of textsIn(root)) {
      if (rest < text.length || (isEnd && rest === text.length)) return [text, rest]
      rest -= text.length
    }
    throw new Error(`${root.textContent} ends before ${offset}`)
  }
  const rangeAt = (root: Element, start: number, length: number): Range => {
    const range = document.createRange()
    range.setStart(...findPosition(root, start, false))
    range.setEnd(...findPosition(root, start + length, true))
    return range
  }
  const rangeOf = (root: Element, part: string): Range => {
    const text = part.replace(/^…/u, '')
    const start = text === part ? root.textContent.indexOf(text) : root.textContent.lastIndexOf(text)
    if (start < 0) throw new Error(`${text} is not in ${root.textContent}`)
    return rangeAt(root, start, text.length)
  }
  const paintedRects = (range: Range): DOMRect[] => [...range.getClientRects()].filter(({ width }) => width > 0)
  const centreOf = (range: Range): number => {
    const rects = paintedRects(range)
    return (Math.min(...rects.map(({ left }) => left)) + Math.max(...rects.map(({ right }) => right))) / 2
  }
  window.measure = {
    rangeOf,
    centreOf,
    rangesOf: (root, whole, part) => {
      const pieces = root.textContent.split(whole).slice(0, -1)
      const starts = pieces.map((_, index) => pieces.slice(0, index + 1).join(whole).length + whole.indexOf(part))
      return starts.map((start) => rangeAt(root, start, part.length)).filter((range) => paintedRects(range).length > 0)
    },
    textElements: (root) => {
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
      [...new Set(paintedRects(range).map(({ top }) => Math.round(top)))].toSorted((one, other) => one - other),
  }
}
