import { readFileSync, readdirSync } from 'node:fs'

/** What a process and its children use. Both are undefined without /proc, which only Linux has. */
export type Usage = {
  /** The highest resident memory of all of them at one moment, or of any one of them at any time. */
  peakBytes: number | undefined
  /** Seconds on all cores. Other work on the machine changes them less than the elapsed time. */
  cpuSeconds: number | undefined
}

/** The unit in which Linux counts processor time. It is the same on every machine. */
const TICKS_PER_SECOND = 100

/** Returns a function that measures the tree at each call and returns the figures since the start. */
export function watchTree(root: number): () => Usage {
  const ticks = new Map<number, number>()
  let peak = 0
  return () => {
    const now = tree(root).map((pid) => ({ pid, ...memoryOf(pid) }))
    for (const { pid } of now) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)))
    peak = Math.max(
      peak,
      now.reduce((sum, { resident }) => sum + resident, 0),
      ...now.map(({ most }) => most),
    )
    const used = [...ticks.values()].reduce((sum, each) => sum + each, 0)
    return { peakBytes: peak > 0 ? peak : undefined, cpuSeconds: used > 0 ? used / TICKS_PER_SECOND : undefined }
  }
}

function tree(pid: number): number[] {
  const children = tasksOf(pid).map((task) => read(`/proc/${pid}/task/${task}/children`))
  return [pid, ...children.flatMap((ids) => ids.split(' ')).flatMap((id) => (id.trim() === '' ? [] : tree(Number(id))))]
}

function memoryOf(pid: number): { resident: number; most: number } {
  const status = read(`/proc/${pid}/status`)
  const bytesOf = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`, 'u').exec(status)?.[1] ?? 0) * 1024
  return { resident: bytesOf('VmRSS'), most: bytesOf('VmHWM') }
}

/** User and system time: the 14th and 15th field. They are counted from the end of the name, which may be any text. */
function ticksOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`)
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return user + system
}

/** A process may end while it is read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}
