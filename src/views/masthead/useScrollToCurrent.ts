import { useLayoutEffect, type RefObject } from 'react'

/** Scrolls a horizontal row so that the link to the current page is in its middle. The page itself does not scroll. */
export function useScrollToCurrent(row: RefObject<HTMLElement | null>, pathname: string): void {
  useLayoutEffect(() => {
    if (row.current) scrollToCurrent(row.current)
  }, [row, pathname])
}

function scrollToCurrent(row: HTMLElement): void {
  const current = row.querySelector('[aria-current]')
  if (current) row.scrollLeft += middleOf(current) - middleOf(row)
}

function middleOf(element: Element): number {
  const { x, width } = element.getBoundingClientRect()
  return x + width / 2
}
