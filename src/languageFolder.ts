import { readdirSync } from 'node:fs'
import { parse } from 'node:path'
import type { LanguageRecord, Locale, Recognition, SearchFolding } from '#languages/language.ts'

/*
 * Collects the language records where no bundler does: in plain Node, which lacks `import.meta.glob`. The `imports` of
 * package.json send `#languages/collected/…` to this file under Node's own conditions, and to the files in
 * `languages/collected` under Vite's (`development` and `production`), so that both find the same folder.
 */

const FOLDER = new URL('./languages/records/', import.meta.url)
const PARTS = ['locale', 'recognition', 'searchFolding'] as const satisfies readonly (keyof LanguageRecord)[]

const records = await readRecords()

export const listLanguages = (): string[] => [...records.keys()]
export const findLocale = (tag: string): Locale | undefined => records.get(tag)?.locale
export const findRecognition = (tag: string): Recognition | undefined => records.get(tag)?.recognition
export const findSearchFolding = (tag: string): SearchFolding | undefined => records.get(tag)?.searchFolding

export const listRecognitions = (): [string, Recognition][] =>
  [...records].map(([tag, { recognition }]) => [tag, recognition])

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
