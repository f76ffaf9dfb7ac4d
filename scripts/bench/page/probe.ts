/** What a page reports about itself. Times are in milliseconds since the start of the navigation. */
export type Probe = {
  firstPaint: number
  firstContent: number
  largest: number
  shift: number
  longTasks: { start: number; end: number }[]
  /** To explain the figures: the largest painted element, and the elements that shifted, with times. */
  largestElement: string
  shifted: string[]
}

declare global {
  interface Window {
    benchProbe: Probe
  }
  /** Properties of layout-shift and largest-paint entries that TypeScript's library lacks. */
  interface PerformanceEntry {
    readonly value?: number
    readonly sources?: readonly { node: Node | null }[]
    readonly element?: Element | null
  }
}

/** Runs in every document before its own scripts and records what the browser reports. */
export function startProbe(): void {
  const probe: Probe = {
    firstPaint: 0,
    firstContent: 0,
    largest: 0,
    shift: 0,
    longTasks: [],
    largestElement: '',
    shifted: [],
  }
  window.benchProbe = probe
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? `${node.localName}.${node.className}` : '(text)'
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-paint') probe.firstPaint = startTime
    else probe.firstContent = startTime
  })
  watch('largest-contentful-paint', ({ startTime, element = null }) => {
    probe.largest = startTime
    probe.largestElement = nameOf(element)
  })
  watch('layout-shift', ({ startTime, value = 0, sources = [] }) => {
    probe.shift += value
    for (const { node } of sources) probe.shifted.push(`${Math.round(startTime)} ms: ${nameOf(node)}`)
  })
  watch('longtask', ({ startTime, duration }) => probe.longTasks.push({ start: startTime, end: startTime + duration }))
}

export const NEXT_PAINTED = 'bench: next headline painted after'

/**
 * Runs in every document. After a click on a link, in this document or the previous one, it waits for the frame that
 * paints the next headline and prints the time since the click. The headline (`expectNext`) and the time of the click
 * (`clickedAt`) are in the session storage.
 */
export function startStopwatch(message: string): void {
  const paintedAt = (): number => performance.timeOrigin + performance.now()
  const checkHeadline = (): void => {
    const isThere = document.querySelector('main h1')?.textContent === sessionStorage.getItem('expectNext')
    if (!isThere) return void requestAnimationFrame(checkHeadline)
    // A message that is sent during a frame arrives after the frame is painted.
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      console.log(message, paintedAt() - Number(sessionStorage.getItem('clickedAt')))
      sessionStorage.clear()
    })
    port1.start()
    port2.postMessage('')
  }
  const begin = ({ timeStamp }: Event): void => {
    if (sessionStorage.getItem('expectNext') === null) return
    sessionStorage.setItem('clickedAt', String(performance.timeOrigin + timeStamp))
    requestAnimationFrame(checkHeadline)
  }
  if (location.protocol === 'about:') return
  addEventListener('click', begin, { capture: true })
  if (sessionStorage.getItem('clickedAt') !== null) requestAnimationFrame(checkHeadline)
}
