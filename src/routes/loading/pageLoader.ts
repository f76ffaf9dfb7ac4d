import type { LoaderFunction, Params } from 'react-router'
import type { Language } from '#i18n/locales.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { NewerPage } from '#sources/newerPage.ts'
import { SourceError } from '#sources/sourceError.ts'
import { languageOf } from '../site/languageOf.ts'
import { hasKept, keepPage, keptPage } from './keptPages.ts'
import { loadLateStyles } from './loadLateStyles.ts'
import { orAfter } from './orAfter.ts'
import { orFinishedPage } from './orFinishedPage.ts'
import { isMissing, isMovedOrWithdrawn, withLatest } from './withLatest.ts'

/** Loads the content of a page from a source. */
export type LoadPage = (source: ContentSource, language: Language, params: Params) => Promise<unknown>

/** How long a reader waits for a newer version of a page that was shown before. Then it is shown as it was. */
const PATIENCE_MS = 3000

/** How the pages of a route are loaded. The handle is for the finished page, which the router does not load. */
export const loadedBy = (source: ContentSource, loadPage: LoadPage) => ({
  loader: pageLoader(source, loadPage),
  handle: { loadPage } satisfies PageHandle,
})

export type PageHandle = { loadPage: LoadPage }

/**
 * The loader of one kind of page. A page that cannot be loaded is opened as its finished page; else it is shown as it
 * was before, if it was; else the failure is thrown.
 */
export const pageLoader =
  (source: ContentSource, loadPage: LoadPage): LoaderFunction =>
  async ({ params, request }) => {
    const language = languageOf(params.language)
    const path = new URL(request.url).pathname
    const wanted = new AbortController()
    request.signal.addEventListener('abort', () => wanted.abort(), { once: true })
    const loading = orFinishedPage({ url: request.url, signal: wanted.signal }, async () => {
      const [page] = await Promise.all([loadPage(source, language, params), loadLateStyles(path)])
      keepPage(path, page)
      return page
    })
    const showKept = () => {
      wanted.abort()
      return keptPage(path)
    }
    try {
      return await (hasKept(path) ? orAfter(PATIENCE_MS, loading, showKept) : loading)
    } catch (error) {
      if (error instanceof NewerPage) return error.page
      if (isMovedOrWithdrawn(error)) throw error
      if (isMissing(error)) throw await withLatest(source, language)
      if ((error instanceof Response || error instanceof SourceError) && hasKept(path)) return keptPage(path)
      throw error
    }
  }
