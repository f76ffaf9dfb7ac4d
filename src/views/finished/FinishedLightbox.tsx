import { useEffect, useState, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Article } from '#article/article.ts'
import { LightboxProvider } from '../article/lightbox/LightboxProvider.tsx'
import { isForNewTab } from '../article/lightbox/isForNewTab.ts'
import { openPictureAt, PICTURE_HASH } from '../article/lightbox/useOpenPicture.ts'
import type { LoadStory } from './loadStory.ts'

type Props = { main: RefObject<HTMLElement | null>; loadStory: LoadStory }

/**
 * Opens the pictures of a finished story. The story is loaded when the reader points at one of them, or when the
 * address names one.
 */
export function FinishedLightbox({ main, loadStory }: Props) {
  const [article, setArticle] = useState<Article>()
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const element = main.current
    const listening = new AbortController()
    const on = (type: 'click' | 'pointerover' | 'focusin', listen: (link: HTMLAnchorElement, event: Event) => void) => {
      const find = (event: Event) => {
        const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-picture]')
        if (link) listen(link, event)
      }
      element?.addEventListener(type, find, { signal: listening.signal })
    }
    // A failure is shown when the reader opens the picture.
    const prepare = () => void loadStory().catch(() => undefined)
    on('pointerover', prepare)
    on('focusin', prepare)
    on('click', (link, event) => {
      if (event.defaultPrevented || (event instanceof MouseEvent && isForNewTab(event))) return
      event.preventDefault()
      // Safari does not focus a clicked link, and the lightbox returns the focus to the link when it closes.
      link.focus({ preventScroll: true })
      const open = () => openPictureAt(navigate, { search, number: Number(link.dataset['picture']) })
      loadStory().then(open, () => location.assign(link.href))
    })
    return () => listening.abort()
  }, [main, loadStory, navigate, search])
  const isOpen = PICTURE_HASH.test(hash)
  useEffect(() => {
    if (isOpen) loadStory().then(setArticle, () => undefined)
  }, [isOpen, loadStory])
  return article && <LightboxProvider article={article}>{null}</LightboxProvider>
}
