import { localeOf, isLanguage } from '#i18n/locales.ts'
import type { RenderedPage } from './createRenderer.tsx'
import type { CriticalCss } from './createCriticalCss.ts'
import { EARLY_SCRIPT, STARTER_SCRIPT } from './inlineScripts.ts'

/** What all pages share: the head of index.html, and the addresses of the built scripts and stylesheets. */
export type Shell = {
  /** The head of index.html without its scripts and stylesheets. */
  head: string
  script: string
  /** The scripts of the app, which the first one requests: those for every language, and those for each. */
  modulePreloads: { all: string[]; byLanguage: Record<string, string[]> }
  /** Every rule of the site, fonts too. */
  stylesheet: string
  /** The rules for what is below the first screen. */
  deferredStylesheet: string
}

type DocumentParts = {
  /** The tag with the page's content security policy. It comes first, because it governs only what follows. */
  policy: string
  shell: Shell
  language: string
  page: RenderedPage
  head: string
  css: CriticalCss
  /** The addresses of the fonts of the first screen. */
  preloads: readonly string[]
}

/** A finished page as HTML: complete without scripts; the app keeps it until the reader opens another page. */
export function renderDocument({ policy, shell, language, page, head, css, preloads }: DocumentParts): string {
  const direction = isLanguage(language) ? localeOf(language).direction : 'ltr'
  return [
    `<!doctype html><html lang="${language}" dir="${direction}">`,
    `<head>${policy}${shell.head}${page.head}<style>${css.rules}</style>`,
    `${renderFonts(css.fonts, preloads)}${head}</head>`,
    `<body><div id="_root"${page.isFinished ? ' data-finished' : ''}>${page.body}</div>`,
    `${page.body.includes(lateLink(shell)) ? '' : lateLink(shell)}${renderStarter(shell, language)}</body></html>`,
  ].join('')
}

/** As React writes it (ui/Fold.tsx). */
const lateLink = ({ deferredStylesheet }: Shell): string => `<link rel="stylesheet" href="${deferredStylesheet}"/>`

/** The part of a page's markup that is above the fold: all of it if the page has none. */
export const firstScreenOf = (body: string, shell: Shell): string => body.split(lateLink(shell), 1).join('')

/** The rules of the paper's fonts, and the script that may switch them off. Without scripts they are preloaded. */
function renderFonts(rules: string, preloads: readonly string[]): string {
  const style = rules === '' ? '' : `<style id="_fonts">${rules}</style>`
  const links = preloads.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`)
  const fonts = rules === '' || links.length === 0 ? '' : ` data-fonts="${preloads.join(' ')}"`
  const fallback = fonts === '' ? '' : `<noscript>${links.join('')}</noscript>`
  return `${style}<script${fonts}>${EARLY_SCRIPT}</script>${fallback}`
}

function renderStarter(shell: Shell, language: string): string {
  const { all, byLanguage } = shell.modulePreloads
  const attributes = [
    `data-main="${shell.script}"`,
    `data-ahead="${[...all, ...(byLanguage[language] ?? [])].join(' ')}"`,
    `data-css="${shell.deferredStylesheet}"`,
    `data-all-css="${shell.stylesheet}"`,
  ]
  return `<script id="_starter" ${attributes.join(' ')}>${STARTER_SCRIPT}</script>`
}
