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
  const live = await readLiveContent({ folder, base: '/paper/', site, now: Date.parse('2026-11-21T00:00:00Z') })
  expect(live.findings).toEqual([])
  expect(live.json('content/ar/articles/x.json')).toMatchObject({
    article: { body: [{ text: [{ href: '/paper/content/ar/media/report.pdf' }, ' ', { href: '/ar/article/x' }] }] },
  })
})

test('a story is marked as scheduled until its time', async () => {
  const story = { id: 'later', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-12-01T10:00:00+03:00', body: [] }
  writeFileSync(join(folder, 'ar/articles/later.json'), JSON.stringify(story))
  const markAt = async (now: string) => {
    const live = await readLiveContent({ folder, base: '/', site, now: Date.parse(now) })
    return [live.json('content/ar/articles/later.json'), live.json('content/ar/latest/latest.json')]
  }
  const [page, list] = await markAt('2026-12-01T06:59:59.999Z')
  expect(page).toMatchObject({ scheduled: true })
  expect(list).toMatchObject({ stories: [{ id: 'later', scheduled: true }, { id: 'x' }] })
  expect(JSON.stringify(await markAt('2026-12-01T07:00:00Z'))).not.toContain('scheduled')
})
