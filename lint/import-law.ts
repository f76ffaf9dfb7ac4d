import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { lackedPowers, roomOf, rooms, type Room } from './rooms.ts'

/** One import as it is written in a file of src; `file` is relative to the project, with forward slashes. */
export type Import = { file: string; specifier: string; typeOnly: boolean }

const withExtension = /\.(?:tsx?|json|css|svg|png|jpe?g|webp|avif|woff2)(?:\?.*)?$/

/** What is wrong with a file of src before any import is read, as a sentence. */
export function fileFault(file: string): string | undefined {
  const home = roomOf(file)
  return home === undefined || rooms[home] ? undefined : `"${home}" is not a room of lint/rooms.json`
}

/** What the import law has against one import, as a sentence; undefined when it is allowed. */
export function importFault({ file, specifier, typeOnly }: Import): string | undefined {
  const home = roomOf(file)
  const room = home === undefined ? undefined : rooms[home]
  if (home === undefined || room === undefined) return undefined
  if (!/^[#./]/.test(specifier)) return packageFault(home, room, specifier)
  const path = projectPath(file, specifier)
  return pathFault(home, room, specifier, path) ?? typesFault(home, room, path, typeOnly)
}

function projectPath(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier)
}

function packageFault(home: string, room: Room, specifier: string): string | undefined {
  const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier
  const lacked = lackedPowers(room).find(([, power]) => power.packages.some((pattern) => covers(pattern, name)))
  return lacked && `${home} may not import "${specifier}": it has no power "${lacked[0]}"`
}

function covers(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1))
  return name === pattern || name.startsWith(`${pattern}/`)
}

function pathFault(home: string, room: Room, specifier: string, path: string): string | undefined {
  const target = roomOf(path)
  if (!withExtension.test(specifier)) return `"${specifier}" must carry its file extension`
  if (target === undefined) return `"${specifier}" lies outside src`
  if (target === home) return undefined
  if (!room.imports.includes(target)) return `${home} may not import ${target} (${listed(room)})`
  return specifier.startsWith('#') ? undefined : `import another room by its name: "#${path.slice('src/'.length)}"`
}

function listed(room: Room): string {
  return room.imports.length > 0 ? `it may import ${room.imports.join(', ')}` : 'it imports nothing of ours'
}

function typesFault(home: string, room: Room, path: string, typeOnly: boolean): string | undefined {
  if (room.typesOnly !== true || typeOnly || roomOf(path) === home) return undefined
  return `${home} may import types only: write "import type"`
}
