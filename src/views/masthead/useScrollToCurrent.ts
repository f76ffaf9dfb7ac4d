import { useLayoutEffect, type RefObject } from 'react'

/** In a row that scrolls sideways, the link to where the reader is stands in the middle. Only the row moves, never the page. */
export function useScrollToCurrent(row: RefObject<HTMLElement | null>, pathname: string): void {
  useLayoutEffect(() => {
    if (row.current) showCurrent(row.current)
  }, [row, pathname])
}

function showCurrent(row: HTMLElement): void {
  const current = row.querySelector('[aria-current]')
  if (current) row.scrollLeft += middleOf(current) - middleOf(row)
}

function middleOf(element: Element): number {
  const { x, width } = element.getBoundingClientRect()
  return x + width / 2
}
