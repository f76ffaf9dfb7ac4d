import { readFileSync, statSync, writeFileSync } from 'node:fs'

/**
 * Writes a file unless it has the same bytes already, because hosts and backups take what is written again for new.
 * Returns whether it was written. It is synchronous, because passing a small file to another thread takes longer than
 * writing it.
 */
export function writeChanged(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (hasBytes(path, bytes)) return false
  writeFileSync(path, bytes)
  return true
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  return size === bytes.length && readFileSync(path).equals(bytes)
}
