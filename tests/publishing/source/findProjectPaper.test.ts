import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { readLiveContent } from '#publishing/live/liveContent.ts'
import { findProjectPaper } from '#publishing/source/findProjectPaper.ts'
import { site as sampleSite } from '#sample/site.ts'

const own: SiteSettings = { ...sampleSite, name: { ar: 'صحيفتنا' } }
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jarida-project-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function writeFile(path: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), '{}')
}

test('a project without articles shows the sample paper, says why, and names the folder that it waits for', () => {
  writeFile('public/content/ar/articles/.gitkeep')
  writeFile('public/content/ar/front.json')
  const paper = findProjectPaper({}, root, own)
  const content = join(root, 'sample/content')
  expect(paper).toMatchObject({ site: sampleSite, content, out: join(root, 'dist') })
  expect(paper.notice).toContain('public/content holds no article yet')
  expect(paper.emptyContent).toBe(join(root, 'public/content'))
})

test('one article in any language is enough for the newsroom’s own paper', () => {
  writeFile('public/content/fr/articles/premier.json')
  expect(findProjectPaper({}, root, own)).toEqual({
    site: own,
    content: join(root, 'public/content'),
    out: join(root, 'dist'),
  })
})

test('a live source, in src/site.ts or in SOURCE, is the newsroom’s own paper without any article', () => {
  const live: SiteSettings = { ...own, source: { kind: 'wordpress', url: 'https://news.example' } }
  expect(findProjectPaper({}, root, live).site).toBe(live)
  expect(findProjectPaper({ SOURCE: 'news.example' }, root, own)).toMatchObject({ site: own, tryOut: 'news.example' })
})

test('CONTENT names another folder for the articles', () => {
  writeFile('elsewhere/ar/articles/first.json')
  expect(findProjectPaper({ CONTENT: 'elsewhere' }, root, own)).toMatchObject({
    site: own,
    content: join(root, 'elsewhere'),
  })
})

test('JARIDA_PAPER=sample forces the sample, in an output folder of its own', () => {
  writeFile('public/content/ar/articles/first.json')
  const environment = { JARIDA_PAPER: 'sample', SOURCE: 'news.example' }
  const paper = findProjectPaper(environment, root, own)
  expect(paper).toMatchObject({
    site: sampleSite,
    content: join(root, 'sample/content'),
    out: join(root, 'sample/dist'),
  })
  expect([paper.tryOut, paper.emptyContent]).toEqual([undefined, undefined])
  expect(findProjectPaper({ ...environment, CONTENT: 'elsewhere' }, root, own).content).toBe(join(root, 'elsewhere'))
})

test('no story of the sample waits for its time, also where the clock is behind it', async () => {
  const { content, cameOut } = findProjectPaper({ JARIDA_PAPER: 'sample' })
  const live = await readLiveContent({ folder: content, base: '/', site: sampleSite, now: cameOut?.getTime() ?? 0 })
  const lists = sampleSite.languages.map((language) => live.json(`content/${language}/latest/latest.json`))
  expect(JSON.stringify(lists)).not.toContain('"scheduled":')
  expect(findProjectPaper({ JARIDA_PAPER: 'sample', CONTENT: 'elsewhere' }).cameOut).toBeUndefined()
})
