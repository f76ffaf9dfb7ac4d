import { readdirSync, readFileSync } from 'node:fs'

const NS_PER_US = 1000

/** The processor time of a server's workers in microseconds, as Linux counts it; NaN on other systems. */
export function readProcessorTime(pid: number): number {
  try {
    const workers = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && readParent(name) === pid)
    return workers.reduce((sum, worker) => sum + readTime(worker), 0)
  } catch {
    return Number.NaN
  }
}

/** The fourth field of `stat`; the second is the program's name in brackets. */
function readParent(process: string): number {
  try {
    return Number(readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

const readTime = (process: string): number =>
  Number(readFileSync(`/proc/${process}/schedstat`, 'utf8').split(' ')[0]) / NS_PER_US
