import { readFileSync, readdirSync } from 'node:fs'

/** What a process and its children use. Both are undefined where there is no /proc to tell (not Linux). */
export type Usage = {
  /** The most resident memory that all of them had together at one moment, or that any one of them ever had. */
  peakBytes: number | undefined
  /** Seconds of all cores: other work on the machine disturbs them less than the time that passes. */
  cpuSeconds: number | undefined
}

/** Ticks of the clock in which Linux counts processor time: 100 a second everywhere. */
const TICKS = 100

/** Looks at a process tree each time it is called; the last answer holds for the tree's whole life up to then. */
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
    return { peakBytes: peak > 0 ? peak : undefined, cpuSeconds: used > 0 ? used / TICKS : undefined }
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

/** User and system time: the 14th and 15th field, counted behind the name, which may hold anything. */
function ticksOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`)
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return user + system
}

/** A process may end while it is looked at. */
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
