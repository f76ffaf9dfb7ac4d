import { decodePercent } from '#article/text/decodePercent.ts'
import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import { pageAddress } from './useLinkNavigation.ts'

/** Stories fetched ahead because their links came into view: about seven kilobytes each, compressed. */
const IN_VIEW = 1

/** What a reader is about to open is fetched ahead: on hover, touch and focus, and the first stories in view once the page is at rest. */
export function usePrefetch(source: ContentSource): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (isSavingData()) return
    const aim = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (link) prefetch(source, link)
    }
    const events = ['pointerover', 'touchstart', 'focusin'] as const
    for (const event of events) document.addEventListener(event, aim, { passive: true })
    const stop = whenIdle(() => observeLinks(source))
    return () => {
      for (const event of events) document.removeEventListener(event, aim)
      stop()
    }
  }, [source, pathname])
}

function prefetch(source: ContentSource, link: HTMLAnchorElement): boolean {
  const { language, id } = matchPath('/:language/article/:id', pageAddress(link) ?? '')?.params ?? {}
  if (language === undefined || id === undefined) return false
  // A page that cannot be fetched ahead is fetched, and its failure shown, when it is asked for.
  source.article(language, decodePercent(id)).catch(() => undefined)
  return true
}

/** Watches the links of the page; returns how to stop. */
function observeLinks(source: ContentSource): () => void {
  let left = IN_VIEW
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (left === 0 || !isIntersecting || !(target instanceof HTMLAnchorElement)) continue
      observer.unobserve(target)
      if (prefetch(source, target)) left -= 1
    }
  })
  for (const link of document.querySelectorAll('main article a[href]')) observer.observe(link)
  return () => observer.disconnect()
}

/** In milliseconds: by then what comes after the page itself has come too. */
const SOON = 2000

/** Runs when the browser has nothing better to do, and soon if it never says so (Safari has no way to); returns how to undo it. */
function whenIdle(start: () => () => void): () => void {
  let stop = (): void => undefined
  const run = () => {
    stop = start()
  }
  const canSay = 'requestIdleCallback' in window
  const handle = canSay ? requestIdleCallback(run, { timeout: SOON }) : window.setTimeout(run, SOON)
  return () => {
    if (canSay) cancelIdleCallback(handle)
    else clearTimeout(handle)
    stop()
  }
}

/** A reader who saves data, or sits behind a very slow line, is not sent what was not asked for. */
function isSavingData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  if (typeof connection !== 'object' || connection === null) return false
  const isSlow =
    'effectiveType' in connection &&
    typeof connection.effectiveType === 'string' &&
    connection.effectiveType.endsWith('2g')
  return isSlow || ('saveData' in connection && connection.saveData === true)
}
