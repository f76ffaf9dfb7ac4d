import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { runAfterPaint } from '#ui/runAfterPaint.ts'
import { KNOWN_FONTS_KEY } from '#ui/fonts/knownFonts.ts'
import { loadForeignFonts } from '#ui/fonts/loadForeignFonts.ts'
import { adoptLateFonts, prepareLateFonts } from '#ui/fonts/lateFonts.ts'
import { isSavingData } from './isSavingData.ts'

/**
 * Keeps a first page that was rendered in system fonts as it is. From the next page on, it adopts the paper's fonts, in
 * the frame after the page's first paint; the next visit begins with them.
 */
export function useFonts(): void {
  const { pathname } = useLocation()
  const first = useRef(pathname)
  useEffect(() => {
    if (!isSavingData()) void prepareLateFonts(fetchBytes).then(rememberFonts)
  }, [])
  useEffect(() => {
    if (first.current === pathname) return undefined
    first.current = ''
    return runAfterPaint(() => {
      adoptLateFonts()
      loadForeignFonts()
    })
  }, [pathname])
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.arrayBuffer()
}

function rememberFonts(addresses: readonly string[]): void {
  try {
    const known = localStorage.getItem(KNOWN_FONTS_KEY)?.split(' ') ?? []
    localStorage.setItem(KNOWN_FONTS_KEY, [...new Set([...addresses, ...known])].slice(0, MAX_KNOWN_FONTS).join(' '))
  } catch {
    // Without storage, a visit on a slow connection begins in the system's fonts again.
  }
}

/** The fonts of all languages of a paper, and of the version before. */
const MAX_KNOWN_FONTS = 40
