import type { Shell } from './documentOf.ts'

/** The part of the shell that index.html tells. */
type Page = Pick<Shell, 'head' | 'script' | 'stylesheet'>

const SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/u
const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u
const MODULE_PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/gu

/** Takes the built index.html apart: its head for every page, its script and stylesheet for later. */
export function shellOf(html: string): Page {
  const head = /<head>([\s\S]*)<\/head>/u.exec(html)?.[1] ?? ''
  return {
    head: head
      .replace(SCRIPT, '')
      .replace(STYLESHEET, '')
      .replaceAll(MODULE_PRELOAD, '')
      .replaceAll(/\s*\n\s*/gu, ''),
    script: SCRIPT.exec(html)?.[1] ?? '',
    stylesheet: STYLESHEET.exec(html)?.[1] ?? '',
  }
}
