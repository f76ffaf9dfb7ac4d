import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { adoptFonts } from '#ui/adoptFonts.ts'

/** A first page that was set in the system's fonts stays so; the next one, which is set anew anyway, gets the paper's own. */
export function useAdoptedFonts(): void {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  useEffect(() => {
    if (first.current === pathname) return
    first.current = pathname
    void adoptFonts()
  }, [pathname])
}
