import { aimAtMost, type Aim } from './aims.ts'

/** A machine as slow as a cheap phone, and one that is slower. */
export const USUAL_SLOWDOWN = 4
const LARGE_SLOWDOWN = 6

const MAX_TASK_MS = 50

/** The aims for what keeps a page from answering. At another slowdown than these two there is none. */
export function blockingAims(
  kind: string,
  slowdown: number,
  figures: { blocking: number; longestTask: number },
): Aim[] {
  const atMost = aimAtMost(kind)
  const blocking = (most: number): Aim => atMost('blocking ms after first paint', figures.blocking, most, 0)
  if (slowdown === LARGE_SLOWDOWN) return [blocking(100)]
  if (slowdown !== USUAL_SLOWDOWN) return []
  return [blocking(30), atMost('longest task ms after first paint', figures.longestTask, MAX_TASK_MS, 0)]
}
