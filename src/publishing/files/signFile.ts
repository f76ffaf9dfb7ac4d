import { statSync } from 'node:fs'

/**
 * Size and modification time of a file, which is read again when they change. A file that is gone, such as the target
 * of a link, has no signature; reading it gives the problem. It is synchronous, because asking for a hundred thousand
 * files through other threads takes three times as long.
 */
export function signFile(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path)
    return `${size}-${mtimeMs}`
  } catch {
    return 'missing'
  }
}
