import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { nameSharedPicture } from '#ui/sharedPictureTransition.ts'

/** Follows links between pages of the paper without loading a page anew; everything else is the browser's. */
export function useLinkNavigation(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      const address = link && isPlainClick(event) ? pageAddress(link) : undefined
      if (address === undefined) return
      event.preventDefault()
      if (link) nameSharedPicture(link)
      void navigate(address)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}

/** Not one that opens a tab, a window or a download, and not one that somebody has dealt with. */
function isPlainClick(event: MouseEvent): boolean {
  return (
    !event.defaultPrevented &&
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey
  )
}

/** The address below the base that a link leads to, where that is another page of the paper: no file, no place on the same page. */
export function pageAddress(link: HTMLAnchorElement): string | undefined {
  const { origin, pathname, search, hash, target } = link
  const base = import.meta.env.BASE_URL
  const isPage = origin === location.origin && pathname.startsWith(base) && !/\.\w+$/u.test(pathname)
  const isSamePage = pathname === location.pathname && search === location.search && hash !== ''
  if (!isPage || isSamePage || (target !== '' && target !== '_self') || link.hasAttribute('download')) return undefined
  return `/${pathname.slice(base.length)}${search}${hash}`
}
