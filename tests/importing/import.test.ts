import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleIn, filesBelow, formatFile, runCommand, temporaryFolder } from './support/runCommand.ts'
import { picture, put, story } from './support/fixtures.ts'

test('running twice changes nothing, not even the time of a file', async () => {
  const out = temporaryFolder()
  const args = [
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
  const first = await runCommand(...args)
  const written = filesBelow(out)
  const second = await runCommand(...args)
  expect(filesBelow(out)).toEqual(written)
  expect(second.status).toBe(first.status)
  expect(second.stdout).toMatch(/^all\s+49\s+0\s+0\s+54\s+9\s+0$/mu)
})

test('a changed source updates its file, unless an editor has changed the file', async () => {
  const [folder, out] = [temporaryFolder(), temporaryFolder()]
  const file = join(folder, 'port.json')
  const run = (text: string) => {
    writeFileSync(file, story('https://example.org/a.jpg', text))
    return runCommand(file, '--out', out, '--no-media', '--section', 'politics')
  }
  await run('أول')
  expect((await run('ثان')).stdout).toMatch(/^\S+\s+jarida\s+1\s+0\s+1\s+0\s+0\s+0$/mu)
  writeFileSync(join(out, 'ar/articles/port.json'), story('https://example.org/a.jpg', 'كتبه المحرر'))
  expect((await run('ثان')).status).toBe(0)
  const { status, stdout } = await run('ثالث')
  expect([status, stdout]).toEqual([1, expect.stringContaining('and its source were both changed since the import')])
  expect(articleIn(out, 'ar/articles/port.json').body).toEqual([{ type: 'paragraph', text: 'كتبه المحرر' }])
})

test('a story never overwrites the file of another', async () => {
  const folder = put(temporaryFolder(), { 'port.json': story('https://example.org/a.jpg') })
  const out = put(temporaryFolder(), { 'ar/articles/port.json': story('https://example.org/b.jpg', 'مقال الجريدة') })
  const args = [join(folder, 'port.json'), '--out', out, '--no-media']
  const { stdout } = await runCommand(...args)
  expect(stdout).toMatch(/ar\/articles\/port\.json is another story, so this one is ar\/articles\/port-\w+\.json/u)
  expect(articleIn(out, 'ar/articles/port.json').body).toEqual([{ type: 'paragraph', text: 'مقال الجريدة' }])
  const written = filesBelow(out)
  await runCommand(...args)
  expect(filesBelow(out)).toEqual(written)
  expect([...written.keys()]).toHaveLength(3)
})

test('--dry-run reports and writes nothing, --limit limits the number of articles, --json prints JSON', async () => {
  const out = temporaryFolder()
  const dry = await runCommand(formatFile('files/rss-2.xml'), '--out', out, '--dry-run', '--date', '2026-11-20')
  expect(dry.stdout).toMatch(/rss\s+3\s+3\s+0\s+0\s+0\s+0[\s\S]*Nothing was written/u)
  expect(filesBelow(out).size).toBe(0)
  const { stdout } = await runCommand(
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
  expect(JSON.parse(stdout)).toMatchObject([
    { format: 'rss', articles: [{ status: 'new', missingPictures: [] }], leftOut: [] },
  ])
  expect(stdout).toContain('"--limit leaves 2 for another time"')
})

test('a category becomes the section of that name or id, or else a keyword', async () => {
  const out = temporaryFolder()
  const own = (id: string, articleSection: string) =>
    story('https://example.org/a.jpg').replace('"port"', `"${id}","articleSection":"${articleSection}"`)
  const folder = put(temporaryFolder(), {
    'a.json': own('a', 'اقتصاد'),
    'b.json': own('b', 'culture'),
    'c.json': own('c', 'local-news'),
  })
  const { stdout } = await runCommand(folder, '--out', out, '--no-media')
  expect(articleIn(out, 'ar/articles/a.json').articleSection).toBe('economy')
  expect(articleIn(out, 'ar/articles/b.json').articleSection).toBe('culture')
  expect(articleIn(out, 'ar/articles/c.json')).toMatchObject({ keywords: ['local news'] })
  expect(stdout).toContain(
    'the category «local-news» is no section of this paper: these stories have no section; --section politics gives',
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
])('%s is left out with its reason, and the file beside it is imported', async (name, content) => {
  const folder = put(temporaryFolder(), { [name]: content, 'port.json': story('https://example.org/a.jpg') })
  const { status, stdout } = await runCommand(folder, '--out', temporaryFolder(), '--no-media', '--section', 'politics')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^all\s+1\s+1\s+0\s+0\s+1\s+0$/mu)
  expect(stdout).not.toContain('unexpected error')
})

test('the report names the flag for a fact that only the newsroom can know', async () => {
  const { status, stdout } = await runCommand(formatFile('files/copied-fa.txt'), '--out', temporaryFolder())
  expect(status).toBe(1)
  expect(stdout).toMatch(
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
])('the arguments %j are answered with the reason and the usage', async (args, reason) => {
  const { status, stderr } = await runCommand(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(reason)
  expect(stderr).toContain('npm run import -- FILE|FOLDER|URL')
})
