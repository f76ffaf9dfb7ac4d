import { spawn, type ChildProcess } from 'node:child_process'
import { watchProcessTree, type Usage } from './watchProcessTree.ts'

/** The elapsed time of a command, and the resources that its processes used. */
export type Run = Usage & { seconds: number }

type Command = { script: string; args: readonly string[]; environment?: Record<string, string>; cwd?: string }

const SAMPLE_INTERVAL_MS = 50

/** Runs a script with this version of Node. Throws its output if it fails or takes longer than `timeoutSeconds`. */
export async function runMeasured(
  { script, args, environment = {}, cwd }: Command,
  timeoutSeconds: number,
): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...environment },
    timeout: timeoutSeconds * 1000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const sample = watchProcessTree(child.pid ?? 0)
  let usage = sample()
  const timer = setInterval(() => (usage = sample()), SAMPLE_INTERVAL_MS)
  const end = await waitForExit(child).finally(() => clearInterval(timer))
  const seconds = (performance.now() - started) / 1000
  if (end !== '0') throw new Error(`${script} ended with ${end} after ${seconds.toFixed(0)} s\n${output.slice(-4000)}`)
  return { ...usage, seconds }
}

/** Waits until the child ends and returns its exit code or signal. If this process exits first, it kills the child. */
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
