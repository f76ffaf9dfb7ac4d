import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { afterPaint } from '#ui/afterPaint.ts'
import { bringForeignFonts } from '#ui/foreignFonts.ts'
import { adoptLateFonts, prepareLateFonts } from '#ui/lateFonts.ts'

/** A first page that was set in the system's fonts stays so; the next one gets the paper's own, together with what follows its head. */
export function useFonts(): void {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  useEffect(() => void prepareLateFonts(), [])
  useEffect(() => {
    if (first.current === pathname) return undefined
    first.current = ''
    return afterPaint(() => {
      adoptLateFonts()
      bringForeignFonts()
    })
  }, [pathname])
}
