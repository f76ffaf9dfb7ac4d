import { posix } from 'node:path'
import table from './rooms.json' with { type: 'json' }

/**
 * What a room may import: other rooms, by name, and the packages and globals of its capabilities. `folders` is the
 * same law for the folders inside a large room: for each folder, the folders beside it that it may import.
 */
export type Room = {
  imports: string[]
  capabilities: string[]
  typesOnly?: boolean
  folders?: Record<string, string[] | undefined>
}

/** Packages and globals that only rooms with this capability may use. `node:*` stands for all modules of Node. */
type Capability = { packages: string[]; globals: string[] }

export const rooms: Record<string, Room | undefined> = table.rooms
const capabilities: Record<string, Capability> = table.capabilities

/**
 * The room of a file in src, whose path is relative to the project: `src/article/problem.ts` is in article,
 * `src/site.ts` is the room site.
 */
export function roomOf(path: string): string | undefined {
  const [top, second, third] = path.split('/')
  if (top !== 'src' || second === undefined) return undefined
  return third === undefined ? posix.parse(second).name : second
}

/**
 * The folder of a file inside its room: `src/formats/feeds/readRss.ts` is in feeds. Undefined for a file directly in
 * the room.
 */
export function folderOf(path: string): string | undefined {
  const [, , folder, file] = path.split('/')
  return file === undefined ? undefined : folder
}

/** The capabilities that a room does not have, with their names. */
export function lackedCapabilities(room: Room): [string, Capability][] {
  return Object.entries(capabilities).filter(([name]) => !room.capabilities.includes(name))
}
