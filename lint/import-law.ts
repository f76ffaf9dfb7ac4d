import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { folderOf, lackedCapabilities, roomOf, rooms, type Room } from './rooms.ts'

/** An import as written in a file of src. `file` is relative to the project, with forward slashes. */
type Import = { file: string; specifier: string; typeOnly: boolean }

/** The importing file with its room: the room's name and its row of the table. */
type Home = { name: string; room: Room; file: string }

const HAS_EXTENSION = /\.(?:tsx?|json|css|svg|png|jpe?g|webp|avif|woff2)(?:\?.*)?$/

/** Describes what is wrong with the place of a file in src; undefined if nothing is. */
export function checkFile(file: string): string | undefined {
  const name = roomOf(file)
  const folder = folderOf(file)
  if (name === undefined) return undefined
  if (!rooms[name]) return `"${name}" is not a room of lint/rooms.json`
  const { folders } = rooms[name]
  if (!folders || folder === undefined || folders[folder]) return undefined
  return `"${folder}" is not a folder of ${name} in lint/rooms.json`
}

/** Describes how an import breaks the import law; undefined if it is allowed. */
export function checkImport({ file, specifier, typeOnly }: Import): string | undefined {
  const name = roomOf(file)
  const room = name === undefined ? undefined : rooms[name]
  if (name === undefined || room === undefined) return undefined
  const home = { name, room, file }
  if (!/^[#./]/.test(specifier)) return checkPackage(home, specifier)
  const path = projectPath(file, specifier)
  return checkPath(home, specifier, path) ?? checkFolder(home, path) ?? checkTypeOnly(home, path, typeOnly)
}

/** The path, relative to the project, of a file that another file imports. */
export function projectPath(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier)
}

function checkPackage({ name, room }: Home, specifier: string): string | undefined {
  const module = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier
  const lacked = lackedCapabilities(room).find(([, { packages }]) => packages.some((each) => covers(each, module)))
  return lacked && `${name} may not import "${specifier}": it lacks the capability "${lacked[0]}"`
}

function covers(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1))
  return name === pattern || name.startsWith(`${pattern}/`)
}

function checkPath({ name, room }: Home, specifier: string, path: string): string | undefined {
  const target = roomOf(path)
  if (!HAS_EXTENSION.test(specifier)) return `"${specifier}" must carry its file extension`
  if (target === undefined) return `"${specifier}" lies outside src`
  if (target === name) return undefined
  if (!room.imports.includes(target)) return `${name} may not import ${target} (${describeAllowed(room.imports)})`
  return specifier.startsWith('#') ? undefined : `import another room by its name: "#${path.slice('src/'.length)}"`
}

/** A file directly in the room may import all its folders, and no folder may import that file. */
function checkFolder({ name, room, file }: Home, path: string): string | undefined {
  const [from, to] = [folderOf(file), folderOf(path)]
  if (!room.folders || from === undefined || roomOf(path) !== name || from === to) return undefined
  if (to === undefined) return `${name}/${from} may not import what stands above it: "${path}"`
  const allowed = room.folders[from] ?? []
  return allowed.includes(to) ? undefined : `${name}/${from} may not import ${name}/${to} (${describeAllowed(allowed)})`
}

function describeAllowed(names: readonly string[]): string {
  return names.length > 0 ? `it may import ${names.join(', ')}` : 'it imports nothing of ours'
}

function checkTypeOnly({ name, room }: Home, path: string, typeOnly: boolean): string | undefined {
  if (room.typesOnly !== true || typeOnly || roomOf(path) === name) return undefined
  return `${name} may import types only: write "import type"`
}
