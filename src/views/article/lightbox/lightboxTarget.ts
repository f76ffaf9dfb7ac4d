import type { Direction } from '#i18n/locales.ts'

type Position = { number: number; total: number; direction: Direction }

/** The number of the picture that a key leads to, which may be out of range by one; undefined for other keys. */
export function keyTarget(key: string, { number, total, direction }: Position): number | undefined {
  if (key === 'ArrowLeft') return swipeTarget('right', { number, total, direction })
  if (key === 'ArrowRight') return swipeTarget('left', { number, total, direction })
  if (key === 'Home') return 1
  return key === 'End' ? total : undefined
}

/**
 * The number of the picture that a swipe leads to, which may be out of range by one. A swipe to the right shows what
 * is on the left: in a right-to-left interface, the next picture (docs/reference/rtl.md, R05, R06).
 */
export function swipeTarget(swipe: 'left' | 'right', { number, direction }: Position): number {
  return (swipe === 'right') === (direction === 'rtl') ? number + 1 : number - 1
}
