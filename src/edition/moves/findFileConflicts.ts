import type { Problem } from '#article/problem.ts'
import { oldPageFile, targetOf, type Move } from './move.ts'

/** A problem of the move from this address. */
export type FileConflict = Pick<Problem, 'expected' | 'got'> & { from: string }

/**
 * Old addresses whose pages cannot stand beside each other: hosts answer `old` and `old.html` with the same file, and
 * `old.html/photos` needs a folder of that name.
 */
export function findFileConflicts(moves: readonly Move[]): FileConflict[] {
  const files = new Map<string, Move>()
  const other = moves.flatMap((move) => {
    const file = oldPageFile(move)
    if (file === undefined) return []
    const first = files.get(file) ?? move
    files.set(file, first)
    if (targetOf(first) === targetOf(move)) return []
    return [{ from: move.from, expected: `one target for "${file}"`, got: `another one than for "${first.from}"` }]
  })
  const inside = [...files].flatMap(([file, { from }]) => {
    const folder = foldersOf(file).find((each) => files.has(each))
    return folder === undefined ? [] : [{ from, expected: 'an address outside old pages', got: `one in "${folder}"` }]
  })
  return [...other, ...inside]
}

const foldersOf = (file: string): string[] =>
  file.split('/').flatMap((_name, index, names) => (index === 0 ? [] : [names.slice(0, index).join('/')]))
