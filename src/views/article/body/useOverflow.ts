import { useEffect, useState, type RefObject } from 'react'

/** Whether what is in an element is wider than it. Until that is measured the answer is yes: it can be scrolled by keyboard. */
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
