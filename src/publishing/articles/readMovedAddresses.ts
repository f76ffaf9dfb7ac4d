import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { parseMovedAddresses, type ParsedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'
import { readJsonFile } from './readJsonFile.ts'

/** Reads `moved.json` in the content folder; the file is optional. */
export const readMovedAddresses = (folder: string): ParsedAddresses =>
  lstatSync(join(folder, MOVED_FILE), { throwIfNoEntry: false })
    ? parseMovedAddresses(readJsonFile(folder, MOVED_FILE))
    : { addresses: {}, problems: [] }
