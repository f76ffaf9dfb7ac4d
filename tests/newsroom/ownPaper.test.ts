import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { differences } from './support/differences.ts'
import { createNewsroomCopy } from './support/newsroomCopy.ts'
import { startServer } from './support/startServer.ts'

// A copy of the project whose src/site.ts and public/content are those of a newsroom: two languages, three sections and
// three articles that have nothing in common with the sample paper.

const project = join(import.meta.dirname, '../..')

/** The rooms whose unit tests could read the settings or the content of a paper. */
const ROOMS_WITH_PAPER = ['importing', 'publishing', 'routes', 'views'].map((room) => `tests/${room}`)

const copy = createNewsroomCopy()
const page = (path: string) => readFileSync(join(copy.folder, 'dist', path), 'utf8')

afterAll(() => copy.remove())

test('the types and the lint of the project accept the newsroom’s files', async () => {
  expect(await copy.run('typescript/bin/tsc')).toBe('')
  expect(await copy.run('oxfmt/bin/oxfmt', '--check')).toContain('All matched files use the correct format')
  expect(await copy.run('oxlint/bin/oxlint')).toContain('Found 0 warnings and 0 errors')
})

test('the unit tests that read a paper pass beside the newsroom’s own', async () => {
  const reporter = ['--reporter', 'json', '--outputFile', 'test-results/unit.json']
  await copy.run('vitest/vitest.mjs', 'run', '--maxWorkers', '1', ...reporter, ...ROOMS_WITH_PAPER)
  const results: unknown = JSON.parse(readFileSync(join(copy.folder, 'test-results/unit.json'), 'utf8'))
  expect(results).toMatchObject({ success: true, numFailedTests: 0 })
})

test('npm run build publishes the newsroom’s paper, and nothing of the sample', async () => {
  const printed = await copy.run('vite/bin/vite.js', 'build')
  expect(printed).toContain('paper: 3 articles')
  expect(printed).not.toContain('sample paper')
  const dist = readdirSync(join(copy.folder, 'dist'))
  expect(dist).toEqual(expect.arrayContaining(['fa', 'fr', '404.html', 'sitemap.xml']))
  expect(dist).not.toEqual(expect.arrayContaining(['ar']))
  expect(readdirSync(join(copy.folder, 'dist/fa/article'))).toEqual(['fish-market.html', 'new-crane.html'])
  expect(page('fa/index.html')).toContain('پیک بندر')
  expect(page('fa/section/market.html')).toContain('بازار ماهی دوباره باز شد')
  expect(page('fr/article/nouvelle-grue.html')).toContain('La nouvelle grue décharge les navires depuis ce matin.')
  expect(page('fr/article/nouvelle-grue.html')).toContain('https://courier.example/fa/article/new-crane')
  expect(page('index.html')).toContain('پیک بندر')
})

test('npm start serves the newsroom’s paper', async () => {
  const server = await startServer(copy)
  try {
    expect(server.printed()).not.toContain('sample paper')
    const read = (path: string) => fetch(`${server.address}/${path}`)
    expect(await (await read('content/fa/front.json')).json()).toMatchObject({ lead: { id: 'new-crane' } })
    expect(await (await read('content/fa/sections/market/latest.json')).json()).toMatchObject({
      stories: [{ id: 'fish-market' }],
    })
    expect(await (await read('src/site.ts')).text()).toContain('پیک بندر')
  } finally {
    server.stop()
  }
})

test('npm run new writes an article of the newsroom’s main language and one of its sections', async () => {
  const path = (await copy.run('../src/importing/new.ts', 'قایق‌های تازه', '--section', 'harbour')).trim()
  expect(existsSync(join(copy.folder, path))).toBe(true)
  expect(path.split('\\').join('/')).toMatch(/^public\/content\/fa\/articles\//u)
})

test('nothing but src/site.ts and public/content differs from the project', () => {
  const changed = differences(project, copy.folder)
  expect(changed.filter((file) => file !== 'src/site.ts' && !file.startsWith('public/content/'))).toEqual([])
})
