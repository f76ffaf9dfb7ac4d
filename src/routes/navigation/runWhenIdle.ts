/** By then the requests that follow the page itself have finished. */
const IDLE_TIMEOUT_MS = 2000

/**
 * Runs `start` when the browser is idle, or after a timeout where it is never idle or cannot tell (Safari). `start`
 * returns its own clean-up. Returns a function that cancels or cleans up.
 */
export function runWhenIdle(start: () => () => void): () => void {
  let stop = (): void => undefined
  const run = () => {
    stop = start()
  }
  const isSupported = 'requestIdleCallback' in window
  const handle = isSupported
    ? requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS })
    : window.setTimeout(run, IDLE_TIMEOUT_MS)
  return () => {
    if (isSupported) cancelIdleCallback(handle)
    else clearTimeout(handle)
    stop()
  }
}
