/** A page in a real browser, driven as little as the journeys need: keys and clicks are real input. */
export type EnginePage = {
  open: (url: string) => Promise<void>
  /** The value of an expression in the page, which may be a promise. Must be JSON. */
  evaluate: (expression: string) => Promise<unknown>
  /** Presses keys one after another, named as in KeyboardEvent.key. */
  press: (...keys: string[]) => Promise<void>
  /** Clicks in the middle of the element, after scrolling it into view. */
  click: (selector: string) => Promise<void>
  back: () => Promise<void>
  /** The printed page as PDF (base64); undefined where the driver cannot print. */
  print: () => Promise<string | undefined>
  screenshot: () => Promise<Buffer>
  close: () => Promise<void>
}

export type Engine = {
  name: string
  /** What is missing on this machine, if it cannot run here. */
  missing: string | undefined
  launch: () => Promise<EnginePage>
}

/** WebDriver's code points of keys that are no characters. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
}

export const keyValue = (key: string): string => KEYS[key] ?? key

/** WebDriver actions that press keys one after another; `Shift+Tab` holds the first. */
export const keyActions = (keys: readonly string[]) => ({
  type: 'key',
  id: 'keyboard',
  actions: keys.flatMap((key) => {
    const parts = key.split('+').map(keyValue)
    return [
      ...parts.map((value) => ({ type: 'keyDown', value })),
      ...parts.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]
  }),
})

/** WebDriver actions that click at a point of the window. */
export const clickActions = ({ x, y }: { x: number; y: number }) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
})

/** An expression that scrolls an element into view and returns where it can be clicked. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)})
  if (!element) throw new Error('nothing is called ' + ${JSON.stringify(selector)})
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = element.getClientRects()[0]
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
})()`
