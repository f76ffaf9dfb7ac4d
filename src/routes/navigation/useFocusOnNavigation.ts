import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { nameSharedPicture } from '#ui/sharedPictureTransition.ts'

/** A link by its address; a story on the front may have several, so by its place among them too. */
type Origin = { address: string; place: number }

/**
 * After a navigation the focus is on the new page's heading; after Back, on the link that led away (rtl.md A02).
 * A `#fragment`, and what opens and closes on the same page, keep their own ways.
 */
export function useFocusOnNavigation(): void {
  const { key, hash, pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef<{ key: string; pathname: string }>(undefined)
  const leftBy = useRef(new Map<string, Origin>())

  useEffect(() => {
    const previous = shown.current
    shown.current = { key, pathname }
    if (!previous || previous.key === key || previous.pathname === pathname || hash !== '') return
    const origin = type === 'POP' ? leftBy.current.get(key) : undefined
    const link = origin && linkOf(origin)
    if (link) nameSharedPicture(link)
    focusOn(link)
  }, [key, hash, pathname, type])

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (link) leftBy.current.set(key, originOf(link))
    }
    document.addEventListener('click', remember, { capture: true })
    return () => document.removeEventListener('click', remember, { capture: true })
  }, [key])
}

function originOf(link: Element): Origin {
  const address = link.getAttribute('href') ?? ''
  return { address, place: linksTo(address).findIndex((each) => each === link) }
}

const linkOf = ({ address, place }: Origin): HTMLElement | undefined => linksTo(address)[place]

const linksTo = (address: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(address)}"]`),
]

function focusOn(element: HTMLElement | undefined): void {
  const target = element ?? document.querySelector<HTMLElement>('h1')
  target?.focus({ preventScroll: true })
}
