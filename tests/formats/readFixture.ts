import { readdirSync, readFileSync } from 'node:fs'

const here = new URL('./', import.meta.url)

/** A file beside these tests, as text. */
export const readFixture = (path: string): string => readFileSync(new URL(path, here), 'utf8')

export const fixturesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, here)).map((name) => `${folder}/${name}`)
