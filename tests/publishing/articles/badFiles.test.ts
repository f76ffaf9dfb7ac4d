import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { readLiveContent } from '#publishing/live/liveContent.ts'
import { site } from '#sample/site.ts'
import { trial } from '../../reliability/trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'jarida-bad-'))
const file = (name: string) => join(folder, 'ar/articles', name)
const story = (id: string, headline = id) =>
  JSON.stringify({ id, inLanguage: 'ar', headline, datePublished: '2026-11-20T10:00:00+03:00', body: [] })

/** «خبر» in windows-1256, as an old editor saves it. */
const WINDOWS_1256 = Buffer.from(
  story('old', 'XXX').replaceAll('XXX', '\u00CE\u00C8\u00D1 \u00DA\u00C7\u00CC\u00E1'),
  'latin1',
)

/** Each bad file with the problem that names it. */
const bad: Record<string, { write: () => void; problem: string }> = {
  'a file that is cut': {
    write: () => writeFileSync(file('cut.json'), story('cut').slice(0, 30)),
    problem: 'cut.json: (the file): expected JSON',
  },
  'an empty file': {
    write: () => writeFileSync(file('empty.json'), ''),
    problem: 'empty.json: (the file): expected JSON',
  },
  'a story with the id of another': {
    write: () => writeFileSync(file('thief.json'), story('good', 'stolen')),
    problem: 'thief.json: id: expected "thief", as the file is named, got text "good"',
  },
  'a folder named x.json': {
    write: () => mkdirSync(file('folder.json')),
    problem: 'folder.json: (the file): expected a file, got a folder or a device',
  },
  'a broken link': {
    write: () => symlinkSync('nowhere.json', file('link.json')),
    problem: 'link.json: (the file): expected a file that can be read, got ENOENT: no such file or directory',
  },
  'a link to itself': {
    write: () => symlinkSync('loop.json', file('loop.json')),
    problem: 'loop.json: (the file): expected a file that can be read, got ELOOP: too many symbolic links encountered',
  },
  'a pipe that never ends': {
    write: () => execFileSync('mkfifo', [file('pipe.json')]),
    problem: 'pipe.json: (the file): expected a file, got a folder or a device',
  },
  'bytes in windows-1256': {
    write: () => writeFileSync(file('old.json'), WINDOWS_1256),
    problem:
      'old.json: (the file): expected text in UTF-8 (save it as UTF-8, or: ' +
      'iconv -f WINDOWS-1256 -t UTF-8 ar/articles/old.json), got bytes that look like windows-1256',
  },
  'bytes in UTF-16': {
    write: () => writeFileSync(file('wide.json'), Buffer.from(`\uFEFF${story('wide')}`, 'utf16le')),
    problem:
      'wide.json: (the file): expected text in UTF-8 (save it as UTF-8, or: ' +
      'iconv -f UTF-16LE -t UTF-8 ar/articles/wide.json), got bytes that look like utf-16le',
  },
}

beforeAll(() => {
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
  writeFileSync(file('good.json'), story('good', 'خبر جيد'))
  for (const { write } of Object.values(bad)) write()
})

afterAll(() => rmSync(folder, { recursive: true }))

const read = () => readLiveContent({ folder, base: '/', site, now: Date.now() })

test.each(Object.entries(bad))('%s is a problem with its name', (row, { problem }) =>
  trial({ table: 'newsroom', row }, async () => {
    const { problems } = await read()
    expect(problems.map(describeProblem)).toContainEqual(expect.stringContaining(`ar/articles/${problem}`))
    return undefined
  }),
)

test('one bad file never stops the others, and never takes the name of another', () =>
  trial({ table: 'newsroom', row: 'a good story among bad files' }, async () => {
    const { json, problems } = await read()
    expect(json('content/ar/articles/good.json')).toMatchObject({ article: { headline: 'خبر جيد' } })
    expect(json('content/ar/latest/latest.json')).toMatchObject({ stories: [{ id: 'good' }] })
    expect(problems).toHaveLength(Object.keys(bad).length)
    return undefined
  }))

test.each([
  ['a folder', () => mkdirSync(join(folder, 'ar/front.json')), 'expected a file, got a folder or a device'],
  ['a broken link', () => symlinkSync('gone', join(folder, 'ar/front.json')), 'expected a file that can be read'],
])('a front.json that is %s is a problem, and the paper is read without it', async (_kind, write, problem) => {
  write()
  const { problems, json } = await read()
  rmSync(join(folder, 'ar/front.json'), { recursive: true })
  expect(problems.map(describeProblem)[0]).toContain(`ar/front.json: (the file): ${problem}`)
  expect(json('content/ar/front.json')).toMatchObject({ lead: { id: 'good' } })
})
