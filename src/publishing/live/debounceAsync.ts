/** While a file is being saved it is empty for a moment, and the watcher reports it twice. */
const DELAY_MS = 50

/**
 * Returns a function that runs `work` once it has not been called for a moment. Runs never overlap: a call during one
 * leads to another after it.
 */
export function debounceAsync(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work)
    }, DELAY_MS)
  }
}
