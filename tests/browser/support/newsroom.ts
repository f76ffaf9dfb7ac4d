import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findFreePort } from './findFreePort.ts'

const project = join(import.meta.dirname, '../../..')

/** `npm start` on a copy of the sample paper, whose files a test may change. */
export type Newsroom = {
  address: string
  /** The text of a file in the content folder. */
  read: (file: string) => string
  save: (file: string, text: string) => void
  remove: (file: string) => void
  stop: () => void
}

/** Pictures are not copied, because the tests change text only. */
export async function startNewsroom(): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-newsroom-'))
  cpSync(join(project, 'sample/content'), folder, { recursive: true, filter: (path) => basename(path) !== 'media' })
  const port = await findFreePort()
  const vite = spawn(
    process.execPath,
    [join(project, 'node_modules/vite/bin/vite.js'), '--port', String(port), '--strictPort'],
    {
      cwd: project,
      env: { ...process.env, JARIDA_PAPER: 'sample', CONTENT: folder, BROWSER: 'none' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((resolve, reject) => {
    vite.stdout.on('data', (output: Buffer) => output.toString().includes(String(port)) && resolve())
    vite.once('exit', () => reject(new Error('vite did not start')))
  })
  return {
    address: `http://127.0.0.1:${port}`,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    save: (file, text) => writeFileSync(join(folder, file), text),
    remove: (file) => rmSync(join(folder, file)),
    stop: () => {
      vite.kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
