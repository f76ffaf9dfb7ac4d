import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createWordpressSite } from '#sources/wordpress/wordpressSource.ts'
import { API, fakeWordpress, type FakePost } from '../../sources/support/fakeWordpress.ts'
import { fetchWordpress } from '#publishing/source/fetchWordpress.ts'
import { createPaperFolder } from '#publishing/source/createPaperFolder.ts'

async function newsroom() {
  const folder = await mkdtemp(join(tmpdir(), 'jarida-source-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const paper = await createPaperFolder(folder, 'ar')
  const fetchAll = async (posts: FakePost[], fingerprint = 'code') => {
    const { fetchText, asked } = fakeWordpress({
      posts,
      categories: [{ id: 2, slug: 'politics', name: 'سياسة', parent: 0, count: 4 }],
    })
    const fetched = await fetchWordpress(createWordpressSite({ root: API, language: 'ar' }, fetchText), {
      paper,
      folder,
      fingerprint,
      progress: () => undefined,
    })
    return { ...fetched, asked, files: (await readdir(join(folder, 'ar/articles'))).toSorted() }
  }
  return { folder, fetchAll }
}

const old = Array.from({ length: 60 }, (_, index): FakePost => ({
  id: index + 1,
  slug: `story-${index + 1}`,
  title: `خبر ${index + 1}`,
  date: '2025-01-01T08:00:00',
  categories: [2],
}))
const now = new Date().toISOString().slice(0, 19)

test('every post becomes a file, and sticky posts lead the front', async () => {
  const { folder, fetchAll } = await newsroom()
  const { articles, files } = await fetchAll([
    ...old,
    { id: 90, slug: 'دليل', title: 'دليل', date: '2025-01-02T08:00:00', isSticky: true },
  ])
  expect(articles).toBe(61)
  expect(files).toContain('دليل.json')
  expect(JSON.parse(await readFile(join(folder, 'ar/front.json'), 'utf8'))).toEqual({ lead: 'دليل', seconds: [] })
})

test('a second update asks only for what was changed or published since', async () => {
  const { fetchAll } = await newsroom()
  await fetchAll(old)
  const [first, ...others] = old
  const changed = [
    ...(first ? [{ ...first, title: 'تصحيح', modified: now }] : []),
    ...others,
    { id: 91, slug: 'new', title: 'جديد', date: now },
  ]
  const again = await fetchAll(changed)
  expect([again.articles, new Set(again.files).size]).toEqual([61, 61])
  expect(again.changed).toBeLessThanOrEqual(3)
  expect(again.asked.some(({ searchParams }) => searchParams.has('modified_after'))).toBe(true)
})

test('deleted posts are removed, and posts added with an old date are found', async () => {
  const { fetchAll } = await newsroom()
  await fetchAll(old)
  const { files, removed } = await fetchAll([
    ...old.slice(2),
    { id: 92, slug: 'from-the-archive', title: 'من الأرشيف', date: '2020-01-01T08:00:00' },
  ])
  expect(removed).toBe(2)
  expect(files).toHaveLength(59)
  expect(files).toContain('from-the-archive.json')
})

test('after a change of code all posts are fetched again', async () => {
  const { fetchAll } = await newsroom()
  await fetchAll(old)
  expect((await fetchAll(old, 'code')).changed).toBe(0)
  expect((await fetchAll(old, 'newer code')).changed).toBe(60)
})
