import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readLiveContent } from '#publishing/live/liveContent.ts'
import { site } from '#sample/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'jarida-live-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a text links to a document of the newsroom below the base path of the site', async () => {
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
  mkdirSync(join(folder, 'ar/media'))
  const text = [{ text: 'التقرير', href: 'media/report.pdf' }, ' ', { text: 'خبر', href: '/ar/article/x' }]
  const story = { id: 'x', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00Z' }
  writeFileSync(join(folder, 'ar/articles/x.json'), JSON.stringify({ ...story, body: [{ type: 'paragraph', text }] }))
  writeFileSync(join(folder, 'ar/media/report.pdf'), 'a document')
  const live = await readLiveContent({ folder, base: '/paper/', site })
  expect(live.findings).toEqual([])
  expect(live.json('content/ar/articles/x.json')).toMatchObject({
    article: { body: [{ text: [{ href: '/paper/content/ar/media/report.pdf' }, ' ', { href: '/ar/article/x' }] }] },
  })
})
