import { expect, test } from 'vitest'
import { createSiteFiles } from '#publishing/build/createSiteFiles.ts'
import { samplePaper, textsOf } from '../support/samplePaper.ts'

test('every file that is not a page is created once, and a second build creates the same bytes', async () => {
  const [first, second] = [
    await textsOf(createSiteFiles(await samplePaper())),
    await textsOf(createSiteFiles(await samplePaper())),
  ]
  const languages = 7
  const feeds = languages * 7 * 3
  const sitemaps = languages + 3
  expect(first.size).toBe(feeds + sitemaps + languages + 4 + 3)
  expect(second).toEqual(first)
})

test('only the news sitemap and its name in robots.txt change with the day of the build', async () => {
  const paper = await samplePaper()
  const [today, later] = [
    await textsOf(createSiteFiles(paper)),
    await textsOf(createSiteFiles({ ...paper, now: new Date('2027-05-01T00:00:00Z') })),
  ]
  expect([...today].filter(([file, text]) => later.get(file) !== text).map(([file]) => file)).toEqual([
    'news-sitemap.xml',
    'robots.txt',
  ])
})
