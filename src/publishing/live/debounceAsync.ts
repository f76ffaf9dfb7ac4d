/** A file is empty for a moment while it is saved, and the watcher reports it twice. */
const DELAY_MS = 50

/**
 * Returns a function that runs `work` when it has not been called for a moment. Runs never overlap: after a call during
 * a run, `work` runs once more.
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
