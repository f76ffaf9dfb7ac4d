import { useEffect } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import type { Translate } from '#i18n/cachedTranslate.ts'

/**
 * Moves the progress bar of the story on the page (ReadingProgress.tsx) while the reader scrolls. It changes the
 * elements themselves, because React does not know those of a finished page.
 */
export function useReadingProgress(): void {
  const { t } = useI18n()
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const show = () => {
      const progress = document.querySelector<HTMLElement>('main [data-minutes]')
      if (progress) showProgress(progress, t)
    }
    window.addEventListener('scroll', show, { passive: true, signal })
    window.addEventListener('resize', show, { signal })
    show()
    return () => listening.abort()
  }, [t])
}

function showProgress(progress: HTMLElement, t: Translate): void {
  const [track, left] = progress.children
  const bar = track?.firstElementChild
  const read = shareRead(progress.nextElementSibling)
  if (read === Number(progress.dataset['read'] ?? 0)) return
  progress.dataset['read'] = String(read)
  const count = Math.ceil(Number(progress.dataset['minutes']) * (1 - read))
  progress.toggleAttribute('data-begun', read > 0 && read < 1)
  track?.setAttribute('aria-valuenow', String(Math.round(read * 100)))
  track?.setAttribute('aria-valuetext', t('article.minutesLeft', { count }))
  if (left) left.textContent = t('article.minutesLeft', { count })
  if (bar instanceof HTMLElement) bar.style.inlineSize = `${read * 100}%`
}

/** How far the reader has scrolled through an element, from 0 (its top) to 1 (its end is in view). */
function shareRead(story: Element | null): number {
  const { top, height } = story?.getBoundingClientRect() ?? { top: 0, height: 0 }
  if (top >= 0 || height === 0) return 0
  return Math.min(1, -top / Math.max(1, height - window.innerHeight))
}
