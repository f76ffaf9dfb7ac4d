import { directionOf } from '#i18n/directionOf.ts'
import type { Language } from '#i18n/locales.ts'
import { SLOW_AFTER_MS } from '#ui/slowLoading.ts'

/**
 * Tells the reader of the 404 page that the app still loads what may be at its address, until the returned function is
 * called. The app itself shows nothing before that is known.
 */
export function noticeSlowStart(text: string, language: Language): () => void {
  const timer = setTimeout(() => {
    const notice = document.createElement('p')
    notice.textContent = text
    // The 404 page may be in another language.
    notice.lang = language
    notice.dir = directionOf(language)
    const status = document.getElementById('_loading')
    status?.setAttribute('data-active', '')
    status?.append(notice)
  }, SLOW_AFTER_MS)
  return () => clearTimeout(timer)
}
