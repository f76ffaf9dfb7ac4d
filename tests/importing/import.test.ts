import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { articleIn, filesBelow, formatFile, runCommand, temporaryFolder } from './support/desk.ts'
import { serve } from './support/serve.ts'

const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } }).jpeg().withMetadata({ orientation: 6 }).toBuffer()

const story = (image: string, body = 'نص'): string =>
  JSON.stringify({ id: 'port', inLanguage: 'ar', headline: 'الميناء', datePublished: '2026-11-20T10:00:00Z', image: { url: image, caption: 'الرصيف', alternateText: 'رصيف' }, body: [{ type: 'paragraph', text: body }] })

function put(folder: string, files: Record<string, string | Buffer>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

test('an address is fetched with the pictures of its stories, once', async () => {
  const { address, asked } = await serve({ '/feed.xml': { type: 'application/rss+xml', body: readFileSync(formatFile('parity/story.rss.xml'), 'utf8').replaceAll(/https:\/\/example\.org\/(?=[^"<\s]*\.jpg)/gu, 'PLACE') }, '*.jpg': { type: 'image/jpeg', body: picture } })
  const out = temporaryFolder()
  const first = await runCommand(`${address}/feed.xml`, '--out', out)
  expect(first).toMatchObject({ status: 0, told: '' })
  const written = filesBelow(out)
  const article = JSON.stringify(articleIn(out, 'ar/articles/port-reopens.json'))
  const pictures = [...written.keys()].filter((file) => file.startsWith('ar/media/'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const file of pictures) expect(article).toContain(`"url":"${file.slice(3)}","width":30,"height":40`)
  const count = asked.length
  expect(await runCommand(`${address}/feed.xml`, '--out', out)).toMatchObject({ status: 0 })
  expect(filesBelow(out)).toEqual(written)
  expect(asked.length).toBe(count + 1)
})

test('pictures that cannot be brought keep their words and their address, and are reported', async () => {
  const { address } = await serve({ '/a.json': { type: 'application/json', body: story('PLACE/gone.jpg') }, '/b.json': { type: 'application/json', body: story('PLACE/page.jpg').replace('"port"', '"page"') }, '/page.jpg': { type: 'text/html', body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="x()"/>' } })
  const out = temporaryFolder()
  const { status, said } = await runCommand(`${address}/a.json`, `${address}/b.json`, '--out', out, '--section', 'politics')
  expect(status).toBe(1)
  expect(articleIn(out, 'ar/articles/port.json').image).toEqual({ url: `${address}/gone.jpg`, caption: 'الرصيف', alternateText: 'رصيف' })
  expect(said).toContain(`ar/articles/port.json: ${address}/gone.jpg: the host answers 404 Not Found: nothing stands at this address`)
  expect(said).toContain(`ar/articles/page.json: ${address}/page.jpg: an SVG may hold scripts: put it in by hand`)
})

test('a host that refuses, is dead or sends something else is named', async () => {
  const { address } = await serve({ '/closed': { status: 403, type: 'text/html', body: 'no' }, '/film': { type: 'video/mp4', body: 'x' } })
  const { status, said } = await runCommand(`${address}/closed`, `${address}/film`, 'http://127.0.0.1:9/', 'no/such/file.xml', '--out', temporaryFolder())
  expect(status).toBe(1)
  expect(said).toContain('the host answers 403 Forbidden: it refuses programs; save the file in a browser and import that')
  expect(said).toContain('this is video/mp4, no story')
  expect(said).toContain('the host cannot be reached (')
  expect(said).toContain('there is no such file or folder')
})

test('a page that was saved whole finds its pictures in its folder, and the folder is no input', async () => {
  const page = readFileSync(formatFile('parity/story.html'), 'utf8').replaceAll(/(src=")[^"]*\/([^"/]+\.jpg)/gu, '$1story_files/$2').replaceAll(/ srcset="[^"]*"/gu, '')
  const names = [...page.matchAll(/story_files\/([^"]+)/gu)].map(([, name]) => `saved/story_files/${name ?? ''}`)
  const folder = put(temporaryFolder(), { 'saved/story.html': page, 'saved/story_files/ad.html': '<p>ad', ...Object.fromEntries(names.map((name) => [name, picture])) })
  const out = temporaryFolder()
  const { said } = await runCommand(join(folder, 'saved'), '--out', out)
  expect(said).not.toContain('ad.html')
  expect([...filesBelow(out).keys()].some((file) => file.startsWith('ar/media/'))).toBe(true)
  expect(JSON.stringify(articleIn(out, 'ar/articles/port-reopens.json'))).toContain('"url":"media/')
})

test('running twice changes nothing, not even the time of a file', async () => {
  const out = temporaryFolder()
  const words = [formatFile('files'), formatFile('parity'), '--out', out, '--no-media', '--date', '2026-01-01T00:00:00Z', '--section', 'politics', '--lang', 'ar']
  const first = await runCommand(...words)
  const written = filesBelow(out)
  const second = await runCommand(...words)
  expect(filesBelow(out)).toEqual(written)
  expect(second.status).toBe(first.status)
  expect(second.said).toMatch(/^all\s+26\s+0\s+0\s+30\s+8\s+0$/mu)
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
  expect([status, said]).toEqual([1, expect.stringContaining('was changed since it was imported, and so was its source')])
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
  const { said } = await runCommand(formatFile('files/rss-2.xml'), '--out', out, '--limit', '1', '--no-media', '--json', '--date', '2026-11-20')
  expect(JSON.parse(said)).toMatchObject([{ format: 'rss', articles: [{ status: 'new', missingPictures: [] }], leftOut: [], notes: expect.arrayContaining(['--limit leaves 2 for another time']) }])
})

test('a category that is a section of the paper by name or id is its section; another is a keyword', async () => {
  const out = temporaryFolder()
  const own = (id: string, articleSection: string) => JSON.stringify({ ...JSON.parse(story('https://example.org/a.jpg')), id, articleSection })
  const folder = put(temporaryFolder(), { 'a.json': own('a', 'اقتصاد'), 'b.json': own('b', 'culture'), 'c.json': own('c', 'local-news') })
  const { said } = await runCommand(folder, '--out', out, '--no-media')
  expect(articleIn(out, 'ar/articles/a.json').articleSection).toBe('economy')
  expect(articleIn(out, 'ar/articles/b.json').articleSection).toBe('culture')
  expect(articleIn(out, 'ar/articles/c.json')).toMatchObject({ keywords: ['local news'] })
  expect(said).toContain('the category «local-news» is no section of this paper: they stand in no section; --section politics puts them into one')
})

test('what only the newsroom can know is asked for by its flag', async () => {
  const { status, said } = await runCommand(formatFile('files/copied-fa.txt'), '--out', temporaryFolder())
  expect(status).toBe(1)
  expect(said).toMatch(/does not say its (?:section: give it, for example --section politics|date: give it, for example --date)/u)
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
