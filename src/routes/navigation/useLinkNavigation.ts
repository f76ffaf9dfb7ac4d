import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { hrefOf } from '#ui/hrefOf.ts'
import { isForNewTab } from '#ui/isForNewTab.ts'
import { nameSharedPicture } from '#ui/sharedPictureTransition.ts'
import { pageAddress } from './pageAddress.ts'

/**
 * Navigates between pages of the paper without a page load; the browser handles all other links. As in a document, a
 * link to the open address adds no entry to the history: the second click of a double click may come before the first
 * has shown its page.
 */
export function useLinkNavigation(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      const address = link && isPlainClick(event) ? pageAddress(link) : undefined
      if (address === undefined) return
      event.preventDefault()
      if (link) nameSharedPicture(link)
      void navigate(address, { replace: isOpen(address) })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}

const isOpen = (address: string): boolean => new URL(hrefOf(address), location.href).href === location.href

/** Whether a click opens no tab, window or download, and no other listener has handled it. */
const isPlainClick = (event: MouseEvent): boolean => !event.defaultPrevented && !isForNewTab(event)
