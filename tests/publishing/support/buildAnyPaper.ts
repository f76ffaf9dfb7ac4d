import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect } from 'vitest'
import { mapMedia } from '#article/body/mapMedia.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { createArticleContext } from '#edition/createArticleContext.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, createStoryLists, paginateList } from '#edition/createStoryLists.ts'
import { articlePageSchema, frontPageSchema } from '#edition/pageSchemas.ts'
import { createNewsroomEdition, readNewsroomFiles } from '#publishing/articles/readNewsroomFiles.ts'
import { createFeedFiles } from '#publishing/feeds/createFeedFiles.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { renderHead } from '#publishing/head/renderHead.ts'
import { mediaMapping } from '#publishing/media/publishedPicture.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'
import { createSitemapFiles } from '#publishing/sitemaps/createSitemapFiles.ts'
import type { SiteEdition } from '#publishing/site/siteFile.ts'
import { site } from '#sample/site.ts'
import { parseXml } from './parseXml.ts'
import { textsOf } from './samplePaper.ts'

const contentFolder = mkdtempSync(join(tmpdir(), 'jarida-any-'))
mkdirSync(join(contentFolder, 'ar/articles'), { recursive: true })
process.once('exit', () => rmSync(contentFolder, { recursive: true, force: true }))

const pictures = new Map([
  [
    'ar/media/a.jpg',
    { stem: 'ar/media/a.12345678', width: 640, height: 480, widths: [320, 640], placeholder: 'data:,' },
  ],
])

const render = await createRenderer('/', ['ar'])

/**
 * Builds a paper of one article as `npm run build` does, in one language. Throws where any step of it does. Returns the
 * number of its files.
 */
export async function buildAnyPaper(article: object): Promise<number> {
  writeFileSync(join(contentFolder, 'ar/articles/x.json'), JSON.stringify({ ...article, id: 'x' }))
  const files = await readNewsroomFiles(contentFolder, 'ar')
  expect(files.problems).toEqual([])
  const edition = createNewsroomEdition(files, ['politics'])
  const [list] = createStoryLists(edition)
  const [slice] = list ? paginateList(list) : []
  const parsed = files.articles.get('x')
  const entry = edition.entries.get('x')
  if (!list || !slice || !parsed || !entry) throw new Error('the article is not in the paper')
  const mapped = mapMedia(parsed, mediaMapping('ar', '/', pictures))
  const page = { article: mapped, ...createArticleContext(edition, entry, []) }
  const front = createFrontPage(edition)
  v.parse(articlePageSchema, JSON.parse(JSON.stringify(page)))
  v.parse(frontPageSchema, JSON.parse(JSON.stringify(front)))
  expect(parseArticle(JSON.parse(JSON.stringify(mapped)), 'x')).toMatchObject({ ok: true })
  await renderPage('/ar/', { kind: 'front', front })
  await renderPage('/ar/latest', { kind: 'list', listing: createListing(list, slice) })
  await renderPage('/ar/article/x', { kind: 'article', page })
  return writeFeeds({ language: 'ar', edition })
}

async function renderPage(address: string, content: PageContent): Promise<void> {
  const { body } = await render(address, content)
  expect((body + renderHead(content, { language: 'ar', site, base: '/', address })).isWellFormed()).toBe(true)
}

async function writeFeeds(edition: SiteEdition): Promise<number> {
  const now = new Date('2026-11-20T12:00:00Z')
  const options = { editions: [edition], site, base: '/', contentFolder, pictures, now }
  const texts = [...(await textsOf(createSitemapFiles(options))), ...(await textsOf(createFeedFiles(edition, options)))]
  for (const [file, text] of texts) if (file.endsWith('.xml')) parseXml(text)
  return texts.length
}
