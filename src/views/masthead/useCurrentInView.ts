import { useLayoutEffect, type RefObject } from 'react'

/** In a row that scrolls sideways, the link to where the reader is stands in the middle. Only the row moves, never the page. */
export function useCurrentInView(row: RefObject<HTMLElement | null>, pathname: string): void {
  useLayoutEffect(() => {
    const current = row.current?.querySelector('[aria-current]')
    if (!row.current || !current) return
    row.current.scrollBy({ left: middleOf(current) - middleOf(row.current) })
  }, [row, pathname])
}

function middleOf(element: Element): number {
  const { x, width } = element.getBoundingClientRect()
  return x + width / 2
}
