import type { Shell } from './renderDocument.ts'

type PageShell = Pick<Shell, 'head' | 'script' | 'stylesheet'>

const SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/u
const STYLESHEET = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u
const MODULE_PRELOAD = /<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/gu

/** Splits the built index.html into the head that every page gets and the addresses of its script and stylesheet. */
export function parseShell(html: string): PageShell {
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
