import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { folderOf, lackedCapabilities, roomOf, rooms, type Room } from './rooms.ts'

/** One import as it is written in a file of src; `file` is relative to the project, with forward slashes. */
export type Import = { file: string; specifier: string; typeOnly: boolean }

/** The room of the importing file: its name and its row of the table. */
type Home = { name: string; room: Room; file: string }

const withExtension = /\.(?:tsx?|json|css|svg|png|jpe?g|webp|avif|woff2)(?:\?.*)?$/

/** What is wrong with a file of src before any import is read, as a sentence. */
export function fileFault(file: string): string | undefined {
  const name = roomOf(file)
  const folder = folderOf(file)
  if (name === undefined) return undefined
  if (!rooms[name]) return `"${name}" is not a room of lint/rooms.json`
  const { folders } = rooms[name]
  if (!folders || folder === undefined || folders[folder]) return undefined
  return `"${folder}" is not a folder of ${name} in lint/rooms.json`
}

/** What the import law has against one import, as a sentence; undefined when it is allowed. */
export function importFault({ file, specifier, typeOnly }: Import): string | undefined {
  const name = roomOf(file)
  const room = name === undefined ? undefined : rooms[name]
  if (name === undefined || room === undefined) return undefined
  const home = { name, room, file }
  if (!/^[#./]/.test(specifier)) return packageFault(home, specifier)
  const path = projectPath(file, specifier)
  return pathFault(home, specifier, path) ?? folderFault(home, path) ?? typesFault(home, path, typeOnly)
}

/** The path of what a file imports, relative to the project. */
export function projectPath(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier)
}

function packageFault({ name, room }: Home, specifier: string): string | undefined {
  const module = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier
  const lacked = lackedCapabilities(room).find(([, { packages }]) => packages.some((each) => covers(each, module)))
  return lacked && `${name} may not import "${specifier}": it lacks the capability "${lacked[0]}"`
}

function covers(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1))
  return name === pattern || name.startsWith(`${pattern}/`)
}

function pathFault({ name, room }: Home, specifier: string, path: string): string | undefined {
  const target = roomOf(path)
  if (!withExtension.test(specifier)) return `"${specifier}" must carry its file extension`
  if (target === undefined) return `"${specifier}" lies outside src`
  if (target === name) return undefined
  if (!room.imports.includes(target)) return `${name} may not import ${target} (${listed(room.imports)})`
  return specifier.startsWith('#') ? undefined : `import another room by its name: "#${path.slice('src/'.length)}"`
}

/** A file of the room itself stands above all its folders: it may import any of them, and none of them may import it. */
function folderFault({ name, room, file }: Home, path: string): string | undefined {
  const [from, to] = [folderOf(file), folderOf(path)]
  if (!room.folders || from === undefined || roomOf(path) !== name || from === to) return undefined
  if (to === undefined) return `${name}/${from} may not import what stands above it: "${path}"`
  const allowed = room.folders[from] ?? []
  return allowed.includes(to) ? undefined : `${name}/${from} may not import ${name}/${to} (${listed(allowed)})`
}

function listed(names: readonly string[]): string {
  return names.length > 0 ? `it may import ${names.join(', ')}` : 'it imports nothing of ours'
}

function typesFault({ name, room }: Home, path: string, typeOnly: boolean): string | undefined {
  if (room.typesOnly !== true || typeOnly || roomOf(path) === name) return undefined
  return `${name} may import types only: write "import type"`
}
