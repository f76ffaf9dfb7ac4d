import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEdition, type Edition } from '#edition/createEdition.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { createEntry } from '#edition/entry.ts'
import { createSiteFiles } from '#publishing/build/createSiteFiles.ts'
import { filesOf } from '#publishing/build/findChangedPages.ts'
import { listPages, notFoundPage } from '#publishing/build/listPages.ts'
import { site } from '#sample/site.ts'
import { textsOf } from '../support/samplePaper.ts'
import { createLargePaper, writeStories } from './support/createLargePaper.ts'

const STORIES = 2000

/** New stories, one after another: more than a page of a list holds, so that the lists get new pages meanwhile. */
const NEW_STORIES = 14

const sectionIds = site.sections.map(({ id }) => id)
const articles = createLargePaper(-NEW_STORIES, STORIES)
const entries = articles.map(createEntry)
let content = ''

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'jarida-large-'))
  writeStories(content, articles.slice(0, 400))
})
afterAll(() => rmSync(content, { recursive: true }))

/** What every file of the paper is made from, after `count` of the new stories. */
async function filesAfter(count: number): Promise<Map<string, string>> {
  const edition: Edition = createEdition(entries.slice(NEW_STORIES - count), sectionIds)
  const built = { language: 'ar', edition, signatureOf: (id: string) => ({ file: id, signature: '' }) }
  const now = new Date(edition.all[0]?.publishedAt ?? 0)
  const translations = createTranslationFinder(new Map([['ar', edition]]))
  const pages = [...listPages(built, translations, now.getTime()), notFoundPage(built, now.getTime())]
  const options = { editions: [built], site: { ...site, languages: ['ar'] }, base: '/', pictures: new Map(), now }
  return new Map([
    ...pages.flatMap(({ task, key }) => filesOf(task).map((file): [string, string] => [file, key])),
    ...(await textsOf(createSiteFiles({ ...options, contentFolder: content }))),
  ])
}

test('a new story with three tags changes at most 60 files of a large paper', async () => {
  let before = await filesAfter(0)
  const counts: number[] = []
  for (let count = 1; count <= NEW_STORIES; count += 1) {
    const after = await filesAfter(count)
    counts.push([...after].filter(([file, made]) => before.get(file) !== made).length)
    before = after
  }
  expect(counts.filter((count) => count > 60)).toEqual([])
  expect(Math.min(...counts)).toBeGreaterThan(20)
})
