import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { decodePercent } from '#article/text/decodePercent.ts'
import { nameSharedPicture } from '#ui/sharedPictureTransition.ts'

/** Browsers keep about as many pages in a tab's history. */
const MAX_FOLLOWED_LINKS = 50

/** Identifies a link by its address and its index among the links to that address: the front may hold several. */
type Origin = { address: string; index: number }

/**
 * Moves the focus after a navigation: to the part of the new page that the fragment names, else to its heading, and
 * after Back to the link that was followed (docs/reference/accessibility.md, A02). Does nothing for fragments of the
 * same page and for what opens and closes on it.
 */
export function useFocusOnNavigation(): void {
  const { key, hash, pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef<{ key: string; pathname: string }>(undefined)
  const followedLinks = useRef(new Map<string, Origin>())

  useEffect(() => {
    const previous = shown.current
    shown.current = { key, pathname }
    if (!previous || previous.key === key || previous.pathname === pathname) return
    const origin = type === 'POP' ? followedLinks.current.get(key) : undefined
    const link = origin && findLink(origin)
    if (link) nameSharedPicture(link)
    focusOn(link ?? findTarget(hash))
  }, [key, hash, pathname, type])

  useEffect(() => {
    const handleClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (link) remember(followedLinks.current, key, link)
    }
    document.addEventListener('click', handleClick, { capture: true })
    return () => document.removeEventListener('click', handleClick, { capture: true })
  }, [key])
}

function remember(followed: Map<string, Origin>, key: string, link: Element): void {
  const address = link.getAttribute('href') ?? ''
  followed.delete(key)
  followed.set(key, { address, index: linksTo(address).findIndex((each) => each === link) })
  for (const oldest of [...followed.keys()].slice(0, -MAX_FOLLOWED_LINKS)) followed.delete(oldest)
}

const findLink = ({ address, index }: Origin): HTMLElement | undefined => linksTo(address)[index]

const linksTo = (address: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(address)}"]`),
]

/** The element that a fragment names. It becomes focusable, as a heading is. */
function findTarget(hash: string): HTMLElement | undefined {
  const target = document.getElementById(decodePercent(hash.slice(1))) ?? undefined
  if (target && target.tabIndex < 0) target.tabIndex = -1
  return target
}

function focusOn(element: HTMLElement | undefined): void {
  const target = element ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('h1')
  target?.focus({ preventScroll: true })
}
