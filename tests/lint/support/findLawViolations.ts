import { lintSources, type Finding } from './lintSources.ts'

/** Rooms that are a single file. */
const FILE_ROOMS = new Set(['main', 'site'])

/** The path of a file in a room, below src. */
export const roomFile = (room: string, name: string): string =>
  FILE_ROOMS.has(room) ? `${room}.ts` : `${room}/${name}.ts`

/** Lints sources (path -> text) and returns what breaks the import law. */
export const findLawViolations = (sources: Record<string, string>): Finding[] =>
  lintSources(sources).filter(({ rule }) => rule === 'house(import-law)')
