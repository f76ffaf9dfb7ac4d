import { useEffect, useState } from 'react'
import { useMatches } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import { languageOf } from '../site/languageOf.ts'
import { keepPage } from '../loading/keptPages.ts'
import type { PageHandle } from '../loading/pageLoader.ts'
import { isSavingData } from '../navigation/isSavingData.ts'
import { runWhenIdle } from '../navigation/runWhenIdle.ts'

/**
 * Loads the content of the finished page once the app is at rest, so that Back shows it without the network too.
 * `source` does not reuse answers: Back asks for what is newest, as it does for other pages.
 */
export function useKeepFinishedPage(source: ContentSource, isFinished: boolean): void {
  const [page] = useState(useMatches().at(-1))
  useEffect(() => {
    if (!isFinished || !page || !isPageHandle(page.handle) || isSavingData()) return undefined
    const { handle, params, pathname } = page
    return runWhenIdle(() => {
      // A failure is shown when the reader comes back to the page.
      handle.loadPage(source, languageOf(params['language']), params).then(
        (content) => keepPage(pathname, content),
        () => undefined,
      )
      return () => undefined
    })
  }, [source, isFinished, page])
}

const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' && handle !== null && 'loadPage' in handle
