import { useEffect, type RefObject } from 'react'
import { followOverflow } from './followOverflow.ts'

/** Lets a region that may scroll be a stop for the keyboard only while it does. */
export function useOverflow(region: RefObject<HTMLElement | null>): void {
  useEffect(() => (region.current ? followOverflow(region.current) : undefined), [region])
}
