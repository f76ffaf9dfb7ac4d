import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/**
 * After a navigation the focus is on the new page's heading; after Back, on the link that led away (rtl.md A02).
 * A `#fragment`, and what opens and closes on the same page, keep their own ways.
 */
export function useFocusOnNavigation(): void {
  const { key, hash, pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef<{ key: string; pathname: string }>(undefined)
  const leftBy = useRef(new Map<string, string>())

  useEffect(() => {
    const previous = shown.current
    shown.current = { key, pathname }
    if (!previous || previous.key === key || previous.pathname === pathname || hash !== '') return
    const link = type === 'POP' ? leftBy.current.get(key) : undefined
    focusOn(link === undefined ? undefined : linkTo(link))
  }, [key, hash, pathname, type])

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const address = link?.getAttribute('href')
      if (address) leftBy.current.set(key, address)
    }
    document.addEventListener('click', remember, { capture: true })
    return () => document.removeEventListener('click', remember, { capture: true })
  }, [key])
}

const linkTo = (address: string): HTMLElement | undefined =>
  document.querySelector<HTMLElement>(`main a[href="${CSS.escape(address)}"]`) ?? undefined

function focusOn(element: HTMLElement | undefined): void {
  const target = element ?? document.querySelector<HTMLElement>('h1')
  target?.focus({ preventScroll: true })
}
