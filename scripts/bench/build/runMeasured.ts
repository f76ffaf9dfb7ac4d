import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What a command took. `peakBytes` is the memory of its whole process tree, where /proc tells it (Linux). */
export type Run = { seconds: number; peakBytes: number | undefined; output: string }

export type Command = { script: string; args: readonly string[]; environment?: Record<string, string>; cwd?: string }

const SAMPLE_EVERY = 50

/** Runs a script with this Node. Throws with its output when it fails or takes longer than `limit` seconds. */
export async function runMeasured({ script, args, environment = {}, cwd }: Command, limit: number): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...environment },
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  })
  const stop = (): void => void child.kill('SIGKILL')
  process.once('exit', stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  let peakBytes: number | undefined
  const sampling = setInterval(() => (peakBytes = largest(peakBytes, memoryOfTree(child.pid ?? 0))), SAMPLE_EVERY)
  const end = await ending(child).finally(() => {
    clearInterval(sampling)
    process.off('exit', stop)
  })
  const seconds = (performance.now() - started) / 1000
  if (end !== '0') throw new Error(`${script} ended with ${end} after ${seconds.toFixed(0)} s\n${output.slice(-4000)}`)
  return { seconds, peakBytes, output }
}

function ending(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(String(signal ?? code)))
  })
}

const largest = (known: number | undefined, now: number | undefined) => (now === undefined ? known : Math.max(known ?? 0, now))

/** The resident memory of all processes together now, or the most that the first of them ever had. */
function memoryOfTree(pid: number): number | undefined {
  const all = tree(pid).map(memoryOf)
  const known = all.filter((memory) => memory !== undefined)
  const [first] = known
  return first && Math.max(first.most, known.reduce((sum, { now }) => sum + now, 0))
}

function tree(pid: number): number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? []
  const ids = tasks.map((task) => attempt(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')) ?? '')
  return [pid, ...ids.flatMap((text) => text.split(' ')).flatMap((id) => (id.trim() === '' ? [] : tree(Number(id))))]
}

function memoryOf(pid: number): { now: number; most: number } | undefined {
  const status = attempt(() => readFileSync(`/proc/${pid}/status`, 'utf8'))
  const [now, most] = ['VmRSS', 'VmHWM'].map((name) => new RegExp(`${name}:\\s+(\\d+) kB`, 'u').exec(status ?? '')?.[1])
  return now === undefined || most === undefined ? undefined : { now: Number(now) * 1024, most: Number(most) * 1024 }
}

/** A process may end while it is looked at. */
function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
