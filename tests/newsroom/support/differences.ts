import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Files that commands write, or that are not part of the project. */
const IGNORED = /^(?:node_modules|\.git|dist|sample\/dist|test-results|playwright-report)(?:\/|$)/u

/** The files that only one of two folders has, or that differ by a byte, in the order of their names. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))]
  const isSame = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(other, file)))
  return [...new Set([...ones, ...others])]
    .filter((file) => !ones.has(file) || !others.has(file) || !isSame(file))
    .toSorted()
}

function filesIn(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = relative(root, path).split(sep).join('/')
    if (IGNORED.test(name)) return []
    return entry.isDirectory() ? filesIn(root, path) : [name]
  })
}
