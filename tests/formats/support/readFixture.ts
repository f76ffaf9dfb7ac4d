import { readdirSync, readFileSync } from 'node:fs'

const here = new URL('../', import.meta.url)

/** The text of a file in tests/formats. */
export const readFixture = (path: string): string => readFileSync(new URL(path, here), 'utf8')

export const fixturesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, here)).map((name) => `${folder}/${name}`)
