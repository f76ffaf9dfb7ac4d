import { posix } from 'node:path'
import table from './rooms.json' with { type: 'json' }

/** What one room may import: other rooms by name, and the powers (packages and globals) it holds. */
export type Room = { imports: string[]; powers: string[]; typesOnly?: boolean }

/** Packages (`node:*` covers the whole scheme) and globals that only a room with this power may touch. */
export type Power = { packages: string[]; globals: string[] }

export const rooms: Record<string, Room> = table.rooms
export const powers: Record<string, Power> = table.powers

/** The room of a path relative to the project (`src/content/article.ts` is content, `src/site.ts` is site), if it is in src. */
export function roomOf(path: string): string | undefined {
  const [top, second, third] = path.split('/')
  if (top !== 'src' || second === undefined) return undefined
  return third === undefined ? posix.parse(second).name : second
}

/** The powers that a room lacks, by name. */
export function lackedPowers(room: Room): [string, Power][] {
  return Object.entries(powers).filter(([name]) => !room.powers.includes(name))
}
