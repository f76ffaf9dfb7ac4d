import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether an element's content is wider than the element. True until measured, so that it can be scrolled by keyboard.
 */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setIsOverflowing] = useState(true)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setIsOverflowing(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isOverflowing
}
