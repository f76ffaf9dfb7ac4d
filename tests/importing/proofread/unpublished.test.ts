import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { formatReportTable } from '#proofreading/report.ts'
import { site } from '#sample/site.ts'
import { proofreadFolder } from '../../../src/importing/proofread/proofreadFolder.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarida-unpublished-'))
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(id: string, more: object): void {
  const datePublished = '2021-09-29T15:20:00+03:00'
  const story = { id, inLanguage: 'ar', headline: id, datePublished, articleSection: 'politics', body: [], ...more }
  writeFileSync(join(folder, `ar/articles/${id}.json`), JSON.stringify(story))
}

const proofread = () => proofreadFolder(folder, { site, only: [], now: Date.parse('2026-12-01T00:00:00Z') })

test('drafts are proofread and listed, and only another draft may link to them', async () => {
  write('first', { draft: true, headline: 'قال ان' })
  write('second', { draft: true, relatedLink: [{ headline: 'x', id: 'first' }] })
  write('published', { relatedLink: [{ headline: 'x', id: 'first' }] })
  const report = await proofread()
  expect(report.drafts).toEqual(['ar/articles/first.json', 'ar/articles/second.json'])
  expect(report.findings.filter(({ code }) => code === 'broken-link').map(({ file }) => file)).toEqual([
    'ar/articles/published.json',
  ])
  const printed = formatReportTable(report)
  expect(printed).toContain('drafts, which the build leaves out: ar/articles/first.json, ar/articles/second.json')
})

test('scheduled stories are proofread and listed with their time, and only another one may link to them', async () => {
  write('second', { datePublished: '2026-12-03T06:00:00+03:00' })
  write('first', { datePublished: '2026-12-02T06:00:00+03:00', relatedLink: [{ headline: 'x', id: 'second' }] })
  write('published', { relatedLink: [{ headline: 'x', id: 'first' }] })
  const report = await proofread()
  expect(report.scheduled.map(({ file }) => file)).toEqual(['ar/articles/first.json', 'ar/articles/second.json'])
  expect(report.findings.filter(({ code }) => code === 'broken-link').map(({ file }) => file)).toEqual([
    'ar/articles/published.json',
  ])
  expect(report.findings.filter(({ code }) => code === 'future-date')).toEqual([])
  expect(formatReportTable(report)).toContain(
    'scheduled, which the build leaves out until then: ar/articles/first.json (2026-12-02T06:00:00+03:00), ',
  )
})

test('a story whose draft mark is misspelled is a draft here as in the build, with an error', async () => {
  write('marked', { isDraft: true })
  write('published', { relatedLink: [{ headline: 'x', id: 'marked' }] })
  const { drafts, findings } = await proofread()
  expect(drafts).toEqual(['ar/articles/marked.json'])
  const errors = findings.filter(({ severity }) => severity === 'error').map(describeProblem)
  expect(errors).toEqual([
    'ar/articles/marked.json: isDraft: expected "draft", got "isDraft"',
    'ar/articles/published.json: relatedLink.0.id: expected the id of an article in ar/articles, got "marked"',
  ])
})

test('moved addresses are checked as the build checks them', async () => {
  write('old', {})
  write('new', { previousId: 'old' })
  write('draft', { draft: true, previousId: 'old' })
  const addresses = { 'ar/article/gone': 'ar/article/nowhere', a: 'b', b: 'a', 'ar/section/politics': 'ar/' }
  writeFileSync(join(folder, 'moved.json'), JSON.stringify(addresses))
  const { findings } = await proofread()
  const lines = findings
    .filter(({ code }) => code === 'invalid-move' || code === 'broken-link')
    .map((finding) => `${finding.severity} ${describeProblem(finding)}`)
  expect(lines).toEqual([
    'error ar/articles/new.json: previousId: expected an address that has no page, got "ar/article/old", a page',
    'error moved.json: ar/section/politics: expected an address that has no page, got "ar/section/politics", a page',
    'error moved.json: a: expected moves that end at a page, got the circle a → b → a',
    'error moved.json: b: expected moves that end at a page, got the circle b → a → b',
    'warning moved.json: ar/article/gone: expected the address of a published article, got "ar/article/nowhere"',
  ])
})

test('lists, feeds and the pages of languages without articles are known as in the build', async () => {
  write('one', { keywords: ['وسم'], author: [{ name: 'كاتب' }] })
  const keys = ['ar/tag/وسم', 'ar/author/كاتب', 'ar/accessibility', 'fa/', 'ar/feed.xml', 'robots.txt']
  const free = ['ar/latest/page/1', 'ar/tag/آخر']
  const addresses = Object.fromEntries([...keys, ...free].map((key) => [key, 'ar/article/one']))
  writeFileSync(join(folder, 'moved.json'), JSON.stringify(addresses))
  const { findings } = await proofread()
  expect(findings.filter(({ code }) => code === 'invalid-move').map(({ path }) => path)).toEqual(keys)
})

test('articles of languages that are not proofread are known by their files', async () => {
  write('one', {})
  mkdirSync(join(folder, 'fa/articles'), { recursive: true })
  writeFileSync(join(folder, 'fa/articles/unread.json'), '{')
  writeFileSync(join(folder, 'moved.json'), JSON.stringify({ old: 'fa/article/unread', 'fa/article/gone': null }))
  const { findings } = await proofreadFolder(folder, { site, only: ['ar'], now: Date.now() })
  expect(findings.filter(({ file }) => file === 'moved.json')).toEqual([])
})
