import { posix } from 'node:path'
import table from './rooms.json' with { type: 'json' }

/**
 * What one room may import: other rooms by name, and the capabilities (packages and globals) it holds. `folders` says the
 * same of the folders inside a room that is too large for one law: each lists the folders beside it that it may import.
 */
export type Room = {
  imports: string[]
  capabilities: string[]
  typesOnly?: boolean
  folders?: Record<string, string[] | undefined>
}

/** Packages (`node:*` covers the whole scheme) and globals that only a room with this capability may touch. */
export type Capability = { packages: string[]; globals: string[] }

export const rooms: Record<string, Room | undefined> = table.rooms
export const capabilities: Record<string, Capability> = table.capabilities

/** The room of a path relative to the project (`src/article/problem.ts` is article, `src/site.ts` is site), if it is in src. */
export function roomOf(path: string): string | undefined {
  const [top, second, third] = path.split('/')
  if (top !== 'src' || second === undefined) return undefined
  return third === undefined ? posix.parse(second).name : second
}

/** The folder of a path inside its room (`src/formats/feeds/rss.ts` is in feeds); undefined for a file of the room itself. */
export function folderOf(path: string): string | undefined {
  const [, , folder, file] = path.split('/')
  return file === undefined ? undefined : folder
}

/** The capabilities that a room lacks, by name. */
export function lackedCapabilities(room: Room): [string, Capability][] {
  return Object.entries(capabilities).filter(([name]) => !room.capabilities.includes(name))
}
