import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { createEntry } from '#edition/entry.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import type { IndexedArticle } from '#publishing/articles/indexedArticle.ts'
import { readArticleFile } from '#publishing/articles/readArticleFile.ts'
import { createPaper } from '#publishing/build/createPaper.ts'
import { createSiteFiles } from '#publishing/build/createSiteFiles.ts'
import { filesOf } from '#publishing/build/findChangedPages.ts'
import { listPages, notFoundPage } from '#publishing/build/listPages.ts'
import { createDeployFiles } from '#publishing/hosting/createDeployFiles.ts'
import { site } from '#sample/site.ts'
import { trial } from '../../reliability/trial.ts'
import { samplePaper, textsOf } from '../support/samplePaper.ts'

let content = ''

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'jarida-paper-'))
  mkdirSync(join(content, 'ar/articles'), { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true }))

function index(file: string, fields: object): IndexedArticle {
  const story = { inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00', body: [], ...fields }
  writeFileSync(join(content, file), JSON.stringify(story))
  const { article, problems, isDraft } = readArticleFile(content, file)
  const entry = article && createEntry(article)
  return { file, signature: '', isDraft, problems, entry, media: [], findings: [], facts: undefined }
}

/** The lines of the error that keeps a paper with these articles and moves from being published. */
function faultsOf(articles: readonly IndexedArticle[], moved: object): string[] {
  writeFileSync(join(content, 'moved.json'), JSON.stringify(moved))
  try {
    createPaper({ content, site, base: '/', articles, pictures: new Map() })
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : []
  }
}

test('the build lists faults of articles and of moved.json together, before it writes anything', () =>
  trial({ table: 'newsroom', row: 'moves to an address that the paper uses, and a broken article' }, () => {
    const articles = [index('ar/articles/whole.json', { id: 'whole' }), index('ar/articles/broken.json', { id: 3 })]
    const lines = faultsOf(articles, {
      'ar/accessibility': 'en/',
      'ar/article/whole.html': 'en/',
      'ar/feed.xml': 'ar/',
    })
    expect(lines).toEqual([
      'ar/articles/broken.json: id: expected text, got number',
      'moved.json: ar/accessibility: expected an address that has no page, got "ar/accessibility", a page',
      'moved.json: ar/article/whole.html: expected an address that has no page, got "ar/article/whole.html", a page',
      'moved.json: ar/feed.xml: expected an address that the paper does not need, got "ar/feed.xml"',
      '4 errors keep the paper from being published. No page was changed.',
    ])
    return undefined
  }))

/** An address is refused if the page at it would be a file that the build writes, or if hosts answer it with one. */
const addressesOf = (file: string): string[] => [file, file.replace(/(?<!^)(?:\/index)?\.html$/u, '')]

test('no file that the build writes can take a moved address', () =>
  trial({ table: 'newsroom', row: 'moves to the address of each file of the sample paper' }, async () => {
    const paper = await samplePaper()
    const editions = new Map(paper.editions.map(({ language, edition }) => [language, edition]))
    const translations = createTranslationFinder(editions)
    const built = paper.editions.map((each) => ({ ...each, signatureOf: () => ({ file: '', signature: '' }) }))
    const pages = built.flatMap((each) => [...listPages(each, translations, paper.now.getTime())])
    const [main] = built
    const files = [
      'index.html',
      ...[...pages, ...(main ? [notFoundPage(main, 0)] : [])].flatMap(({ task }) => filesOf(task)),
      ...(await textsOf(createSiteFiles(paper))).keys(),
      ...createDeployFiles({ base: '/', sources: [] }).map(({ file }) => file),
    ]
    const addresses = [...new Set(files.flatMap(addressesOf))]
    const { moves, problems } = resolveEditionMoves(
      editions,
      Object.fromEntries(addresses.map((address) => [address, 'https://elsewhere.example/'])),
    )
    expect(moves.map(({ from }) => from).filter((from) => addresses.includes(from))).toEqual([])
    expect(problems.map(({ path }) => path).toSorted()).toEqual(addresses.toSorted())
    return addresses.length
  }))
