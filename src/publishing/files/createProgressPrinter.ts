/** Reports finished work: its kind, the number of newly finished items, and the total number of items. */
export type Progress = (work: string, done: number, of: number) => void

const SILENT_FOR_MS = 2000
const INTERVAL_MS = 1000

/**
 * Prints progress and the time left about once a second after two seconds, so that the build of a small paper prints
 * nothing. `clock` returns milliseconds.
 */
export function createProgressPrinter(print: (line: string) => void, clock = () => performance.now()): Progress {
  const startedAt = clock()
  let printedAt = startedAt
  let reportedAt = startedAt
  let current = { work: '', since: startedAt, sum: 0 }
  return (work, done, of) => {
    // Each kind of work begins when the one before it ends.
    if (work !== current.work) current = { work, since: reportedAt, sum: 0 }
    current.sum += done
    const { sum, since } = current
    const now = clock()
    reportedAt = now
    if (now - startedAt < SILENT_FOR_MS || (now - printedAt < INTERVAL_MS && sum < of)) return
    printedAt = now
    const left = sum < of ? `, ${formatTimeLeft(((now - since) / sum) * (of - sum))} left` : ''
    print(`${work} ${sum} of ${of} (${Math.round((100 * sum) / of)} %${left})`)
  }
}

/** In seconds or minutes, rounded up: an estimate needs no more. */
function formatTimeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
