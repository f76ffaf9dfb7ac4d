import { readFileSync, readdirSync } from 'node:fs'

/** The resources that a process and its children used. Both are undefined without /proc, which only Linux has. */
export type Usage = {
  /** The highest sum of their resident memory in any sample, or the highest of a single process if that is more. */
  peakBytes: number | undefined
  /** Processor time on all cores. It depends less on other work on the machine than the elapsed time does. */
  cpuSeconds: number | undefined
}

/** The unit in which Linux counts processor time. It is the same on every machine. */
const TICKS_PER_SECOND = 100

/** Returns a function that takes a sample of the process tree and returns the figures since the start. */
export function watchProcessTree(root: number): () => Usage {
  const ticks = new Map<number, number>()
  let peak = 0
  return () => {
    const now = listProcesses(root).map((pid) => ({ pid, ...readMemory(pid) }))
    for (const { pid } of now) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, readTicks(pid)))
    peak = Math.max(
      peak,
      now.reduce((sum, { resident }) => sum + resident, 0),
      ...now.map(({ peak }) => peak),
    )
    const used = [...ticks.values()].reduce((sum, each) => sum + each, 0)
    return { peakBytes: peak > 0 ? peak : undefined, cpuSeconds: used > 0 ? used / TICKS_PER_SECOND : undefined }
  }
}

function listProcesses(pid: number): number[] {
  const children = listTasks(pid).map((task) => readIfPresent(`/proc/${pid}/task/${task}/children`))
  return [
    pid,
    ...children.flatMap((ids) => ids.split(' ')).flatMap((id) => (id.trim() === '' ? [] : listProcesses(Number(id)))),
  ]
}

function readMemory(pid: number): { resident: number; peak: number } {
  const status = readIfPresent(`/proc/${pid}/status`)
  const bytesOf = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`, 'u').exec(status)?.[1] ?? 0) * 1024
  return { resident: bytesOf('VmRSS'), peak: bytesOf('VmHWM') }
}

/** User and system time: fields 14 and 15. They are counted from the end of the name, because it may contain spaces. */
function readTicks(pid: number): number {
  const stat = readIfPresent(`/proc/${pid}/stat`)
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return user + system
}

/** Empty if the process has ended meanwhile. */
function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function listTasks(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}
