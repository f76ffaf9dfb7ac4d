import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { storyAt } from '#edition/addresses/storyAt.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { isSavingData } from './isSavingData.ts'
import { pageAddress } from './pageAddress.ts'
import { runWhenIdle } from './runWhenIdle.ts'

/** How many stories are prefetched because their links scroll into view. Each is about 7 kB compressed. */
const MAX_PREFETCHED_IN_VIEW = 1

/**
 * Prefetches stories that the reader is likely to open: on hover, touch and focus of a link, and the first one in view
 * once the page is idle.
 */
export function usePrefetch(source: ContentSource): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (isSavingData()) return
    const prefetchTarget = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (link) prefetch(source, link)
    }
    const events = ['pointerover', 'touchstart', 'focusin'] as const
    for (const event of events) document.addEventListener(event, prefetchTarget, { passive: true })
    const stop = runWhenIdle(() => observeLinks(source))
    return () => {
      for (const event of events) document.removeEventListener(event, prefetchTarget)
      stop()
    }
  }, [source, pathname])
}

/** Prefetches the story that a link leads to; false if it leads to another page. */
function prefetch(source: ContentSource, link: HTMLAnchorElement): boolean {
  const [path = ''] = pageAddress(link)?.split(/[?#]/u) ?? []
  const story = storyAt(path)
  if (!story) return false
  // A failed prefetch is ignored: the page is fetched again, and its failure shown, when the reader opens it.
  source.article(story.language, story.id).catch(() => undefined)
  return true
}

/** Prefetches stories whose links come into view. Returns a function that stops it. */
function observeLinks(source: ContentSource): () => void {
  let remaining = MAX_PREFETCHED_IN_VIEW
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (remaining === 0 || !isIntersecting || !(target instanceof HTMLAnchorElement)) continue
      observer.unobserve(target)
      if (prefetch(source, target)) remaining -= 1
    }
  })
  for (const link of document.querySelectorAll('main article a[href]')) observer.observe(link)
  return () => observer.disconnect()
}
