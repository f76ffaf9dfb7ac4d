import { spawn, type ChildProcess } from 'node:child_process'

const PATIENCE_MS = 60_000

/** Starts a program and waits until its output matches. Returns the process and the match's first group. */
export async function spawnBrowser(
  command: string,
  args: readonly string[],
  { output, env = {} }: { output: RegExp; env?: Record<string, string> },
): Promise<{ child: ChildProcess; found: string }> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const found = await new Promise<string>((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`${command} did not start: ${text}`)), PATIENCE_MS)
    const read = (chunk: Buffer) => {
      text += chunk.toString()
      const [, group = ''] = output.exec(text) ?? []
      if (group === '') return
      clearTimeout(timer)
      resolve(group)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${text}`)))
  })
  return { child, found }
}
