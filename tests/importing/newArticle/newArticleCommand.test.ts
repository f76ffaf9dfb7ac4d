import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readArticleFile } from '#publishing/articles/readArticleFile.ts'
import { site } from '#sample/site.ts'
import { newArticleCommand } from '#importing/newArticle/newArticleCommand.ts'

let out = ''

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'jarida-new-'))
})
afterEach(() => rmSync(out, { recursive: true }))

function run(...args: string[]) {
  const lines: string[] = []
  const print = (text: string) => void lines.push(text)
  const now = new Date('2026-11-30T10:05:31Z')
  const status = newArticleCommand([...args, '--out', out], { site, now, print, printError: print })
  return { status, printed: lines.join('\n') }
}

test('it writes a valid article in the main language, dated now in the paper’s time zone, and prints its path', () => {
  const { status, printed } = run('افتتاح الميناء الجديد', '--section', 'economy')
  const file = 'ar/articles/افتتاح-الميناء-الجديد.json'
  expect([status, printed]).toEqual([0, join(out, file)])
  expect(JSON.parse(readFileSync(join(out, file), 'utf8'))).toEqual({
    id: 'افتتاح-الميناء-الجديد',
    inLanguage: 'ar',
    headline: 'افتتاح الميناء الجديد',
    datePublished: '2026-11-30T13:05:00+03:00',
    articleSection: 'economy',
    body: [{ type: 'paragraph', text: '…' }],
  })
  expect(readArticleFile(out, file)).toMatchObject({ problems: [] })
})

test('a headline may come without quotes, a section by its name, and another language by --lang', () => {
  const { printed } = run('Port', 'opens', '--lang', 'en', '--section', 'Culture')
  expect(printed).toBe(join(out, 'en/articles/port-opens.json'))
  expect(readFileSync(printed, 'utf8')).toContain('"articleSection": "culture"')
})

test('--draft marks it as a draft', () => {
  const { printed } = run('Port opens', '--lang', 'en', '--section', 'culture', '--draft')
  expect(JSON.parse(readFileSync(printed, 'utf8'))).toMatchObject({ id: 'port-opens', draft: true })
})

test('an existing article is never overwritten', () => {
  const paths = [1, 2, 3].map(() => run('Port opens', '--lang', 'en', '--section', 'culture').printed)
  expect(paths).toEqual(['port-opens', 'port-opens-2', 'port-opens-3'].map((id) => join(out, `en/articles/${id}.json`)))
})

test('a headline without letters or digits still gets an id', () => {
  expect(run('؟!', '--section', 'culture').printed).toBe(join(out, 'ar/articles/article.json'))
})

test.each([
  [['x'], 'name a section with --section: src/site.ts has politics, economy, society, culture, science, sport'],
  [['x', '--section', 'weather'], 'the paper has no section «weather»: src/site.ts has politics, economy,'],
  [['x', '--section', 'culture', '--lang', 'de'], 'the paper has no language «de»: src/site.ts has ar, en,'],
  [['--section', 'culture'], 'name the headline'],
  [['x', '--colour', 'red'], "Unknown option '--colour'"],
])('the arguments %j are refused with the reason and the usage', (args, reason) => {
  const { status, printed } = run(...args)
  expect(status).toBe(2)
  expect(printed).toContain(reason)
  expect(printed).toContain('npm run new -- "headline" --section politics [flags]')
})
