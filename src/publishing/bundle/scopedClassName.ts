import { hash } from 'node:crypto'
import { relative, sep } from 'node:path'

const HASH_LENGTH = 5

/**
 * The class name on the page for a class of a CSS module: its name and a hash of the module's path. Vite's default adds
 * the line number and hashes the module's content, so that an edited comment would change the class names of all pages.
 */
export function scopedClassName(name: string, file: string): string {
  const path = relative(process.cwd(), file).split(sep).join('/')
  return `${name}_${hash('md5', path, 'base64url').slice(0, HASH_LENGTH)}`
}
