import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { runAfterPaint } from '#ui/runAfterPaint.ts'
import { loadForeignFonts } from '#ui/fonts/loadForeignFonts.ts'
import { adoptLateFonts, prepareLateFonts } from '#ui/fonts/lateFonts.ts'

/**
 * Keeps a first page that was rendered in system fonts as it is. From the next page on, it adopts the paper's fonts, in
 * the frame after the page's first paint.
 */
export function useFonts(): void {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  useEffect(() => void prepareLateFonts(), [])
  useEffect(() => {
    if (first.current === pathname) return undefined
    first.current = ''
    return runAfterPaint(() => {
      adoptLateFonts()
      loadForeignFonts()
    })
  }, [pathname])
}
