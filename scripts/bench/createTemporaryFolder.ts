import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Creates a folder that is deleted when this process ends, even if interrupted: a bench writes gigabytes. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return folder
}
