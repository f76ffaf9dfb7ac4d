import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseMovedAddresses, type ParsedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'

/** Reads `moved.json` in the content folder; the file is optional. */
export async function readMovedAddresses(folder: string): Promise<ParsedAddresses> {
  const path = join(folder, MOVED_FILE)
  return existsSync(path) ? parseMovedAddresses(await readFile(path, 'utf8')) : { addresses: {}, problems: [] }
}
