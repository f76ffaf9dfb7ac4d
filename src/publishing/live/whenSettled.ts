/** In milliseconds: a file that is being saved is empty for a moment, and tells of itself twice. */
const SETTLED = 50

/** Does `work` once nothing more has been asked for a moment, and never twice at a time: what began last has the last word. */
export function whenSettled(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(work)
    }, SETTLED)
  }
}
