import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import type { LanguageRecord } from '#languages/language.ts'

/*
 * The language records where no bundler collects them: in plain Node, which lacks `import.meta.glob`. The `imports`
 * of package.json send `#languages/collected/…` to this folder under Node's own conditions, and to
 * languages/collected under those of Vite (`development` and `production`), so that both find the same records.
 */

const FOLDER = new URL('../languages/records/', import.meta.url)
const PARTS = [
  'locale',
  'recognition',
  'searchFolding',
  'typography',
] as const satisfies readonly (keyof LanguageRecord)[]

/** The records by language tag, in alphabetical order. */
export const records = await readRecords()

async function readRecords(): Promise<ReadonlyMap<string, LanguageRecord>> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))
  const entries = files.toSorted().map(async (file) => [parse(file).name, await readRecord(file)] as const)
  return new Map(await Promise.all(entries))
}

async function readRecord(file: string): Promise<LanguageRecord> {
  const module: unknown = await import(new URL(file, FOLDER).href)
  if (isRecord(module)) return module
  throw new Error(`src/languages/records/${file} must export ${PARTS.join(', ')}`)
}

function isRecord(module: unknown): module is LanguageRecord {
  return typeof module === 'object' && module !== null && PARTS.every((part) => part in module)
}
