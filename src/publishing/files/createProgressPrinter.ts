/** Reports finished work: its kind, the number of newly finished items, and the total number of items. */
export type Progress = (work: string, done: number, of: number) => void

const SILENT_FOR_MS = 2000
const INTERVAL_MS = 1000

/** Prints progress about once a second after two seconds, so that the build of a small paper prints nothing. */
export function createProgressPrinter(print: (line: string) => void): Progress {
  const startedAt = performance.now()
  let printedAt = startedAt
  let sums = new Map<string, number>()
  return (work, done, of) => {
    if (!sums.has(work)) sums = new Map([[work, 0]])
    const sum = (sums.get(work) ?? 0) + done
    sums.set(work, sum)
    const now = performance.now()
    if (now - startedAt < SILENT_FOR_MS || (now - printedAt < INTERVAL_MS && sum < of)) return
    printedAt = now
    print(`${work} ${sum} of ${of} (${Math.round((100 * sum) / of)} %)`)
  }
}
