import type { Direction } from '#i18n/locales.ts'

type Place = { number: number; total: number; direction: Direction }

/** The picture that a key or a finger leads to, as a number from 1, which may be one too far; undefined for any other key. */
export function keyTarget(key: string, { number, total, direction }: Place): number | undefined {
  if (key === 'ArrowLeft') return swipeTarget('right', { number, total, direction })
  if (key === 'ArrowRight') return swipeTarget('left', { number, total, direction })
  if (key === 'Home') return 1
  return key === 'End' ? total : undefined
}

/** A finger moving right pulls in what is on the left: the next picture where the interface runs to the left (docs/reference/rtl.md, R05, R06). */
export function swipeTarget(finger: 'left' | 'right', { number, direction }: Place): number {
  return (finger === 'right') === (direction === 'rtl') ? number + 1 : number - 1
}
