import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that holds these bytes already is not touched; another is replaced in one step, so that nobody reads half of it. */
export function writeIfChanged(path: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false
  mkdirSync(dirname(path), { recursive: true })
  const aside = `${path}.${process.pid}.part`
  writeFileSync(aside, bytes)
  renameSync(aside, path)
  return true
}
