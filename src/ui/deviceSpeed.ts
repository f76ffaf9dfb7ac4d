/**
 * The duration of one fixed piece of work while the app starts. Measured: 13 ms on a desktop, 28 ms with every core
 * busy, 42 to 54 ms on a cheap phone (a quarter of the desktop's speed).
 */
let workDurationMs = 0
const MAX_FAST_DURATION_MS = 35

/** Runs that piece of work and measures it. */
export function measureSpeed<Result>(work: () => Result): Result {
  const started = performance.now()
  const result = work()
  workDurationMs = performance.now() - started
  return result
}

/** Whether this device is fast enough for animations. */
export const isFastDevice = (): boolean => workDurationMs < MAX_FAST_DURATION_MS
