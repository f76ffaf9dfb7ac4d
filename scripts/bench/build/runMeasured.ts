import { spawn, type ChildProcess } from 'node:child_process'
import { watchTree, type Usage } from './processTree.ts'

/** The elapsed seconds of a command, and what its process tree used. */
export type Run = Usage & { seconds: number }

type Command = { script: string; args: readonly string[]; environment?: Record<string, string>; cwd?: string }

const INTERVAL_MS = 50

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
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const look = watchTree(child.pid ?? 0)
  let usage = look()
  const looking = setInterval(() => (usage = look()), INTERVAL_MS)
  const end = await waitForExit(child).finally(() => clearInterval(looking))
  const seconds = (performance.now() - started) / 1000
  if (end !== '0') throw new Error(`${script} ended with ${end} after ${seconds.toFixed(0)} s\n${output.slice(-4000)}`)
  return { ...usage, seconds }
}

/** Waits for the end and returns the exit code or the signal. The child is killed when this process exits. */
async function waitForExit(child: ChildProcess): Promise<string> {
  const stop = (): void => void child.kill('SIGKILL')
  process.once('exit', stop)
  try {
    return await new Promise<string>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve(String(signal ?? code)))
    })
  } finally {
    process.off('exit', stop)
  }
}
