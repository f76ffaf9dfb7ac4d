/** Milliseconds that fixed work took while the paper started: 13 on a desk, 28 with every core busy, 42 to 54 on a cheap phone (a fourth of its speed). */
let spent = 0
const QUICK = 35

/** Does that work. */
export function timed<Result>(work: () => Result): Result {
  const started = performance.now()
  const result = work()
  spent = performance.now() - started
  return result
}

/** Whether this device has time to spare for movement. */
export const isQuick = (): boolean => spent < QUICK
