import { useEffect, useState, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Article } from '#article/article.ts'
import { LightboxProvider } from '../article/lightbox/LightboxProvider.tsx'
import { isForNewTab } from '#ui/isForNewTab.ts'
import { openPictureAt, PICTURE_HASH } from '../article/lightbox/useOpenPicture.ts'
import type { LoadStory } from './loadStory.ts'

type Props = { main: RefObject<HTMLElement | null>; loadStory: LoadStory }

/**
 * Opens the pictures of a finished story. The story is loaded when the reader points at one of them, or when the
 * address names one. If it cannot be loaded, a picture's link leads to its file.
 */
export function FinishedLightbox({ main, loadStory }: Props) {
  const [article, setArticle] = useState<Article>()
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const open = (link: HTMLAnchorElement) => {
      // Safari does not focus a clicked link, and the lightbox returns the focus to the link when it closes.
      link.focus({ preventScroll: true })
      const show = () => openPictureAt(navigate, { search, number: Number(link.dataset['picture']) })
      loadStory().then(show, () => location.assign(link.href))
    }
    // A failure is shown when the reader opens the picture.
    const prepare = () => void loadStory().catch(() => undefined)
    return main.current ? followPictures(main.current, { open, prepare }) : undefined
  }, [main, loadStory, navigate, search])
  const isOpen = PICTURE_HASH.test(hash)
  useEffect(() => {
    if (isOpen) loadStory().then(setArticle, () => undefined)
  }, [isOpen, loadStory])
  return article && <LightboxProvider article={article}>{null}</LightboxProvider>
}

type Handlers = {
  open: (link: HTMLAnchorElement) => void
  /** The reader points at a picture. */
  prepare: () => void
}

/** Listens to the links of pictures. Returns a function that ends this. */
function followPictures(main: HTMLElement, { open, prepare }: Handlers): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const handleClick = (event: MouseEvent) => {
    const link = pictureLink(event)
    if (!link || event.defaultPrevented || isForNewTab(event)) return
    event.preventDefault()
    open(link)
  }
  const handlePointing = (event: Event) => pictureLink(event) && prepare()
  main.addEventListener('click', handleClick, { signal })
  main.addEventListener('pointerover', handlePointing, { signal })
  main.addEventListener('focusin', handlePointing, { signal })
  return () => listening.abort()
}

const pictureLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest('a[data-picture]') : null
