import { hash } from 'node:crypto'
import { accessibilityAddress, articleAddress, frontAddress } from '#edition/addresses/addresses.ts'
import { listAddress } from '#edition/addresses/listAddress.ts'
import { createArticleContext } from '#edition/createArticleContext.ts'
import type { Edition } from '#edition/createEdition.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, paginateList, createStoryLists, type StoryList } from '#edition/createStoryLists.ts'
import type { FindTranslations } from '#edition/createTranslationFinder.ts'
import type { AffectedPages } from '#edition/findAffectedPages.ts'
import type { Move } from '#edition/moves/move.ts'
import { articleFile, frontFile, listFile } from '#edition/addresses/publishedFiles.ts'
import { withdrawnArticle } from '../moves/createMoveFiles.ts'
import type { PageTask } from '../prerender/createPageWriter.ts'

/** A page of the site: the task to write it, and a key that changes whenever anything on the page changes. */
export type PaperPage = { task: PageTask; key: string }

export type BuildEdition = {
  language: string
  edition: Edition
  /** An article's file, and a text that changes whenever the file or its pictures change. */
  signatureOf: (id: string) => { file: string; signature: string }
}

const ALL: AffectedPages = { hasArticle: () => true, hasListPage: () => true }

/**
 * Yields the pages of one language, one by one, so that a large paper is never in memory as a whole: all of them, or
 * those that a change may have affected.
 */
export function* listPages(
  { language, edition, signatureOf }: BuildEdition,
  translations: FindTranslations,
  now: number,
  affected: AffectedPages = ALL,
): Generator<PaperPage> {
  const front = createFrontPage(edition, now)
  yield page({
    kind: 'page',
    language,
    address: frontAddress(language),
    jsonFile: frontFile(language),
    content: { kind: 'front', front },
  })
  yield page({
    kind: 'page',
    language,
    address: accessibilityAddress(language),
    jsonFile: undefined,
    content: { kind: 'accessibility' },
  })
  for (const list of createStoryLists(edition)) yield* pagesOfStoryList(language, list, affected)
  for (const [id, entry] of edition.entries) {
    if (!affected.hasArticle(id)) continue
    const { file, signature } = signatureOf(id)
    const around = createArticleContext(edition, entry, translations(language, id))
    yield { task: { kind: 'article', language, file, id, around }, key: keyOf([signature, around]) }
  }
}

/** The 404 page, in the paper's main language. */
export function notFoundPage({ language, edition }: BuildEdition, now: number): PaperPage {
  return page({
    kind: 'page',
    language,
    address: '/404',
    jsonFile: undefined,
    content: { kind: 'notFound', language, front: createFrontPage(edition, now) },
  })
}

/** The pages of withdrawn articles. Their JSON tells the app the same. */
export function* withdrawnPages(moves: readonly Move[], languages: readonly string[]): Generator<PaperPage> {
  for (const move of moves) {
    const article = withdrawnArticle(move, languages)
    if (!article || move.kind !== 'withdrawn') continue
    const { language, id } = article
    yield page({
      kind: 'page',
      language,
      address: articleAddress(language, id),
      jsonFile: articleFile(language, id),
      content: { kind: 'withdrawn', language, notice: move.notice },
    })
  }
}

function* pagesOfStoryList(language: string, list: StoryList, { hasListPage }: AffectedPages): Generator<PaperPage> {
  for (const slice of paginateList(list)) {
    if (!hasListPage(list, slice.page)) continue
    const jsonFile = listFile(language, list.kind, list.key, slice.page)
    const address = listAddress(language, list.kind, list.key, slice.page)
    yield page({
      kind: 'page',
      language,
      address,
      jsonFile,
      content: { kind: 'list', listing: createListing(list, slice) },
    })
  }
}

const page = (task: Extract<PageTask, { kind: 'page' }>): PaperPage => ({ task, key: keyOf(task.content) })

const keyOf = (shown: unknown): string => hash('md5', JSON.stringify(shown), 'base64')
