/** The part of web-vitals that the bench uses. */
type Vitals = {
  onINP: (
    report: (metric: { value: number }) => void,
    options: { reportAllChanges: boolean; durationThreshold: number },
  ) => void
}

/** What the page prints: where to tap, that the tap met its element, and how long the answer took. */
export const REPORTS = { point: 'bench: tap at ', hit: 'bench: tap met its element', inp: 'bench: INP ' }

/**
 * Runs in every document before its own scripts. Prints the middle of the first element of a selector once its
 * content is painted, and later what web-vitals measures.
 */
export function reportInput(vitals: Vitals, selector: string, reports: typeof REPORTS): void {
  const CALM_FRAMES = 10
  let expected: Element | null = null
  const printPoint = (element: Element): void => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const middle = [x + width / 2, y + height / 2] as const
    // The link of a card lies over its picture.
    expected = document.elementFromPoint(...middle)
    console.log(reports.point + JSON.stringify(middle))
  }
  // Scrolls until the element stays: what comes near is laid out only then, with another height than was guessed.
  const scrollAndPrint = (element: Element, calmFrames = 0): void => {
    const before = element.getBoundingClientRect().y
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const isCalm = Math.abs(element.getBoundingClientRect().y - before) < 1
    if (isCalm && calmFrames === CALM_FRAMES) printPoint(element)
    else requestAnimationFrame(() => scrollAndPrint(element, isCalm ? calmFrames + 1 : 0))
  }
  const findElement = (): void => {
    const element = document.querySelector(selector)
    if (!element) requestAnimationFrame(findElement)
    else if (element.getBoundingClientRect().bottom < innerHeight) printPoint(element)
    else scrollAndPrint(element)
  }
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    observer.disconnect()
    findElement()
  }).observe({ type: 'paint', buffered: true })
  const noteHit = ({ target }: Event): void => {
    if (target === expected) console.log(reports.hit)
  }
  addEventListener('pointerdown', noteHit, { capture: true })
  // 16 ms is the shortest duration that a browser reports.
  const options = { reportAllChanges: true, durationThreshold: 16 }
  vitals.onINP(({ value }) => console.log(reports.inp + value), options)
}
