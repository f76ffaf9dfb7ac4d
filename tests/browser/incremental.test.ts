import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from './support/policyTest.ts'
import * as v from 'valibot'
import { storyFile, writePaper } from '../../scripts/bench/build/writePaper.ts'

/** Enough for lists of several pages. */
const STORY_COUNT = 80

const folder = mkdtempSync(join(tmpdir(), 'jarida-incremental-'))
const content = join(folder, 'content')

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds the paper and returns the last line that the build prints. */
function build(cache: string, out: string): string {
  const env = {
    ...process.env,
    JARIDA_PAPER: 'sample',
    CONTENT: content,
    JARIDA_CACHE: join(folder, cache),
    SOURCE_DATE_EPOCH: '1780000000',
    NODE_ENV: 'production',
  }
  const printed = execFileSync(
    'npm',
    ['run', '-s', 'build', '--', '--outDir', join(folder, out), '--emptyOutDir', 'false'],
    { env, encoding: 'utf8' },
  )
  return printed.trim().split('\n').at(-1) ?? ''
}

const readFiles = (out: string): Map<string, string> => {
  const root = join(folder, out)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(names.toSorted().map((name) => [relative(root, name), readFileSync(name, 'base64')]))
}

const readStory = (index: number): object =>
  v.parse(v.looseObject({}), JSON.parse(readFileSync(join(content, storyFile(index)), 'utf8')))

const countWritten = (line: string): number => Number(/(\d+) written/u.exec(line)?.[1])

test('after a story was added, changed and removed, a build writes few pages and equals a clean build', () => {
  test.setTimeout(240_000)
  writePaper(content, STORY_COUNT)
  const first = build('cache', 'site')
  expect(countWritten(build('cache', 'site'))).toBe(0)

  const story = readStory(40)
  writeFileSync(join(content, storyFile(40)), JSON.stringify({ ...story, headline: 'عنوان جديد' }))
  const fresh = { ...story, id: 'fresh', datePublished: '2026-06-02T12:00:00Z' }
  writeFileSync(join(content, 'ar/articles/fresh.json'), JSON.stringify(fresh))
  rmSync(join(content, storyFile(STORY_COUNT - 1)))
  const changed = build('cache', 'site')
  build('new-cache', 'clean')

  expect(countWritten(changed)).toBeLessThan(countWritten(first))
  const [incremental, clean] = [readFiles('site'), readFiles('clean')]
  expect([...incremental.keys()]).toEqual([...clean.keys()])
  expect([...incremental].filter(([file, bytes]) => clean.get(file) !== bytes).map(([file]) => file)).toEqual([])
})
