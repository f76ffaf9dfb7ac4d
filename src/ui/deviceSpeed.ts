/** Milliseconds that fixed work took while the paper started: 25 on a desk, 100 on a cheap phone (a fourth of its speed). */
let spent = 0
const QUICK = 60

/** Does a piece of that work. */
export function timed<Result>(work: () => Result): Result {
  const started = performance.now()
  const result = work()
  spent += performance.now() - started
  return result
}

/** Whether this device has time to spare for movement. */
export const isQuick = (): boolean => spent < QUICK
