/** Told of each piece of work that is done: what, how many more of it, of how many. */
export type Progress = (work: string, done: number, of: number) => void

/** A build that takes longer says how far it is. */
const SILENT_FOR = 2000
const EVERY = 1000

/** Prints a line now and then while long work goes on; nothing for a small paper. */
export function progressPrinter(print: (line: string) => void): Progress {
  const started = performance.now()
  let printed = started
  let sums = new Map<string, number>()
  return (work, done, of) => {
    if (!sums.has(work)) sums = new Map([[work, 0]])
    const sum = (sums.get(work) ?? 0) + done
    sums.set(work, sum)
    const now = performance.now()
    if (now - started < SILENT_FOR || (now - printed < EVERY && sum < of)) return
    printed = now
    print(`${work} ${sum} of ${of} (${Math.round((100 * sum) / of)} %)`)
  }
}
