import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { expect, test } from './support/policyTest.ts'
import * as v from 'valibot'
import { trial } from '../reliability/trial.ts'
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
    SOURCE_DATE_EPOCH: '1780500000',
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

const countWritten = (line: string): number => Number(/(\d+) files written/u.exec(line)?.[1])

/** Words that stand in one story only. */
const SECRET = 'زمردة'

/** A story with a tag, an author, a section and pictures of its own. */
async function writeSecretStory(more: object): Promise<void> {
  const story = {
    ...readStory(3),
    id: 'secret',
    headline: `سر ${SECRET}`,
    keywords: [`وسم ${SECRET}`],
    author: [{ name: `كاتبة ${SECRET}` }],
    articleSection: 'secrets',
    image: { url: 'media/emerald-lead.jpg', alternateText: SECRET },
    body: [{ type: 'paragraph', text: [{ text: 'الوثيقة', href: '/content/ar/media/emerald.pdf' }] }],
    ...more,
  }
  mkdirSync(join(content, 'ar/media'), { recursive: true })
  writeFileSync(join(content, 'ar/articles/secret.json'), JSON.stringify(story))
  writeFileSync(join(content, 'ar/media/emerald.pdf'), 'a document')
  const picture = sharp({ create: { width: 700, height: 400, channels: 3, background: '#2a6' } })
  await picture.jpeg().toFile(join(content, 'ar/media/emerald-lead.jpg'))
}

/** The files and folders of a built site that show anything of the secret story. */
const findTraces = (out: string): string[] =>
  readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const isTrace = /secret|emerald|زمردة/u.test(entry.name) || (entry.isFile() && showsSecret(path))
    return isTrace ? [relative(join(folder, out), path)] : []
  })

function showsSecret(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  return [SECRET, encodeURIComponent(SECRET), 'article/secret', 'emerald'].some((word) => text.includes(word))
}

/** The address of the story that is removed. */
const WITHDRAWN = storyFile(STORY_COUNT - 1)
  .replace('/articles/', '/article/')
  .replace('.json', '')

const ROW = 'a story that becomes a draft: pages, JSON, lists, feeds, sitemaps, pictures and documents are gone'

test('a build writes few pages after changes, keeps no trace of a draft, and equals a clean build', async () => {
  test.setTimeout(240_000)
  writePaper(content, STORY_COUNT)
  await writeSecretStory({})
  writeFileSync(join(content, 'moved.json'), JSON.stringify({ 'ar/article/former': 'ar/article/secret' }))
  const first = build('cache', 'site')
  expect(findTraces('site').length).toBeGreaterThan(20)
  expect(countWritten(build('cache', 'site'))).toBe(0)

  const story = readStory(40)
  writeFileSync(join(content, storyFile(40)), JSON.stringify({ ...story, headline: 'عنوان جديد' }))
  const fresh = { ...story, id: 'fresh', previousId: 'new', datePublished: '2026-06-02T12:00:00Z' }
  writeFileSync(join(content, 'ar/articles/fresh.json'), JSON.stringify(fresh))
  rmSync(join(content, storyFile(STORY_COUNT - 1)))
  await writeSecretStory({ draft: true })
  writeFileSync(
    join(content, 'moved.json'),
    JSON.stringify({ [WITHDRAWN]: null, 'ar/article/other': 'ar/article/new' }),
  )
  const changed = build('cache', 'site')
  build('new-cache', 'clean')

  expect(countWritten(changed)).toBeLessThan(countWritten(first))
  await trial({ table: 'newsroom', row: ROW }, () => {
    expect(findTraces('site')).toEqual([])
    return undefined
  })
  await trial({ table: 'newsroom', row: 'a build that moves and withdraws pages equals a clean one' }, () => {
    const files = readFiles('site')
    expect([...files.keys()].filter((file) => /(?:former|other|new)\.(?:html|json)$/u.test(file))).toEqual([
      'ar/article/new.html',
      'ar/article/other.html',
      'content/ar/articles/new.json',
      'content/ar/articles/other.json',
    ])
    expect(files.has(`${WITHDRAWN}.html`)).toBe(true)
    return undefined
  })
  const [incremental, clean] = [readFiles('site'), readFiles('clean')]
  expect([...incremental.keys()]).toEqual([...clean.keys()])
  expect([...incremental].filter(([file, bytes]) => clean.get(file) !== bytes).map(([file]) => file)).toEqual([])
})
