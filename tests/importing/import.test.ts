import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleIn, filesBelow, formatFile, runCommand, temporaryFolder } from './support/desk.ts'
import { picture, put, story } from './support/material.ts'

test('running twice changes nothing, not even the time of a file', async () => {
  const out = temporaryFolder()
  const words = [
    formatFile('files'),
    formatFile('parity'),
    '--out',
    out,
    '--no-media',
    '--date',
    '2026-01-01T00:00:00Z',
    '--section',
    'politics',
    '--lang',
    'ar',
  ]
  const first = await runCommand(...words)
  const written = filesBelow(out)
  const second = await runCommand(...words)
  expect(filesBelow(out)).toEqual(written)
  expect(second.status).toBe(first.status)
  expect(second.said).toMatch(/^all\s+49\s+0\s+0\s+54\s+9\s+0$/mu)
})

test('a changed source changes its own file; what an editor changed stays', async () => {
  const [folder, out] = [temporaryFolder(), temporaryFolder()]
  const file = join(folder, 'port.json')
  const run = (text: string) => {
    writeFileSync(file, story('https://example.org/a.jpg', text))
    return runCommand(file, '--out', out, '--no-media', '--section', 'politics')
  }
  await run('أول')
  expect((await run('ثان')).said).toMatch(/^\S+\s+jarida\s+1\s+0\s+1\s+0\s+0\s+0$/mu)
  writeFileSync(join(out, 'ar/articles/port.json'), story('https://example.org/a.jpg', 'كتبه المحرر'))
  expect((await run('ثان')).status).toBe(0)
  const { status, said } = await run('ثالث')
  expect([status, said]).toEqual([
    1,
    expect.stringContaining('was changed since it was imported, and so was its source'),
  ])
  expect(articleIn(out, 'ar/articles/port.json').body).toEqual([{ type: 'paragraph', text: 'كتبه المحرر' }])
})

test('a story never takes the file of another', async () => {
  const folder = put(temporaryFolder(), { 'port.json': story('https://example.org/a.jpg') })
  const out = put(temporaryFolder(), { 'ar/articles/port.json': story('https://example.org/b.jpg', 'مقال الجريدة') })
  const words = [join(folder, 'port.json'), '--out', out, '--no-media']
  const { said } = await runCommand(...words)
  expect(said).toMatch(/ar\/articles\/port\.json is another story, so this one is ar\/articles\/port-\w+\.json/u)
  expect(articleIn(out, 'ar/articles/port.json').body).toEqual([{ type: 'paragraph', text: 'مقال الجريدة' }])
  const written = filesBelow(out)
  await runCommand(...words)
  expect(filesBelow(out)).toEqual(written)
  expect([...written.keys()]).toHaveLength(3)
})

test('--dry-run writes nothing and says what it would; --limit takes so many; --json is for machines', async () => {
  const out = temporaryFolder()
  const dry = await runCommand(formatFile('files/rss-2.xml'), '--out', out, '--dry-run', '--date', '2026-11-20')
  expect(dry.said).toMatch(/rss\s+3\s+3\s+0\s+0\s+0\s+0[\s\S]*Nothing was written/u)
  expect(filesBelow(out).size).toBe(0)
  const { said } = await runCommand(
    formatFile('files/rss-2.xml'),
    '--out',
    out,
    '--limit',
    '1',
    '--no-media',
    '--json',
    '--date',
    '2026-11-20',
  )
  expect(JSON.parse(said)).toMatchObject([
    { format: 'rss', articles: [{ status: 'new', missingPictures: [] }], leftOut: [] },
  ])
  expect(said).toContain('"--limit leaves 2 for another time"')
})

test('a category that is a section of the paper by name or id is its section; another is a keyword', async () => {
  const out = temporaryFolder()
  const own = (id: string, articleSection: string) =>
    story('https://example.org/a.jpg').replace('"port"', `"${id}","articleSection":"${articleSection}"`)
  const folder = put(temporaryFolder(), {
    'a.json': own('a', 'اقتصاد'),
    'b.json': own('b', 'culture'),
    'c.json': own('c', 'local-news'),
  })
  const { said } = await runCommand(folder, '--out', out, '--no-media')
  expect(articleIn(out, 'ar/articles/a.json').articleSection).toBe('economy')
  expect(articleIn(out, 'ar/articles/b.json').articleSection).toBe('culture')
  expect(articleIn(out, 'ar/articles/c.json')).toMatchObject({ keywords: ['local news'] })
  expect(said).toContain(
    'the category «local-news» is no section of this paper: they stand in no section; --section politics puts them into one',
  )
})

test.each([
  ['empty.txt', ''],
  ['half.json', '{"version": "https://jsonfeed.org/version/1", "items": [{"id'],
  ['half.html', '<!doctype html><html><head><title>'],
  ['picture.txt', picture],
  ['zeros.xml', Buffer.alloc(2000)],
  ['package.json', '{"name": "x", "version": "1"}'],
  ['nothing.json', '[]'],
  ['deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('%s is left out with its reason, and what stands beside it comes in', async (name, content) => {
  const folder = put(temporaryFolder(), { [name]: content, 'port.json': story('https://example.org/a.jpg') })
  const { status, said } = await runCommand(folder, '--out', temporaryFolder(), '--no-media', '--section', 'politics')
  expect(status).toBe(1)
  expect(said).toMatch(/^all\s+1\s+1\s+0\s+0\s+1\s+0$/mu)
  expect(said).not.toContain('not foreseen')
})

test('what only the newsroom can know is asked for by its flag', async () => {
  const { status, said } = await runCommand(formatFile('files/copied-fa.txt'), '--out', temporaryFolder())
  expect(status).toBe(1)
  expect(said).toMatch(
    /does not say its (?:section: give it, for example --section politics|date: give it, for example --date)/u,
  )
})

test.each([
  [[], 'name at least one file, folder or address'],
  [['a.xml', '--section', 'weather'], 'the paper has no section «weather»'],
  [['a.xml', '--date', 'soon'], '--date wants a date such as'],
  [['a.xml', '--zone', 'Riyadh'], '--zone wants an offset'],
  [['a.xml', '--lang', 'x_'], '--lang wants a language tag'],
  [['a.xml', '--limit', '0'], '--limit wants a whole number'],
  [['a.xml', '--fast'], "Unknown option '--fast'"],
])('the words %j are answered with how to use the command', async (words, reason) => {
  const { status, told } = await runCommand(...words)
  expect(status).toBe(2)
  expect(told).toContain(reason)
  expect(told).toContain('npm run import -- FILE|FOLDER|URL')
})
