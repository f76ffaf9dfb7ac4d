import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findFreePort } from '../../browser/support/findFreePort.ts'
import type { NewsroomCopy } from './newsroomCopy.ts'

type RunningServer = { address: string; printed: () => string; stop: () => void }

/** `npm start` in a copy, ready to be asked. */
export async function startServer({ folder, env }: NewsroomCopy): Promise<RunningServer> {
  const port = await findFreePort()
  const script = join('node_modules/vite/bin/vite.js')
  const vite = spawn(process.execPath, [script, '--port', String(port), '--strictPort'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    vite.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.includes(String(port))) resolve()
    })
    vite.once('exit', () => reject(new Error(`vite did not start:\n${printed}`)))
  })
  return { address: `http://127.0.0.1:${port}`, printed: () => printed, stop: () => void vite.kill() }
}
