import { localeOf, isLanguage } from '#i18n/locales.ts'
import type { RenderedPage } from './createRenderer.tsx'
import { STARTER_SCRIPT } from './inlineScripts.ts'

/** What all pages share: the head of index.html, and the addresses of the built scripts and stylesheets. */
export type Shell = {
  /** The head of index.html without its scripts and stylesheets. */
  head: string
  script: string
  /** Scripts that the first one imports: those for every language, and those for each. */
  modulePreloads: { all: string[]; byLanguage: Record<string, string[]> }
  /** Every rule of the site, fonts too. */
  stylesheet: string
  /** The rules that are not inline in pages. */
  deferredStylesheet: string
}

type DocumentParts = {
  /** The tag with the page's content security policy. It comes first, because it governs only what follows. */
  policy: string
  shell: Shell
  language: string
  page: RenderedPage
  head: string
  css: string
  preloads: readonly string[]
}

/** A finished page as HTML: readable without scripts, hydrated by the app once it has loaded. */
export function renderDocument({ policy, shell, language, page, head, css, preloads }: DocumentParts): string {
  const direction = isLanguage(language) ? localeOf(language).direction : 'ltr'
  const fonts = preloads
    .map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`)
    .join('')
  return [
    `<!doctype html><html lang="${language}" dir="${direction}">`,
    `<head>${policy}${shell.head}${page.head}${fonts}<style>${css}</style>${head}</head>`,
    `<body><div id="_root">${page.body}</div>`,
    `${renderHydrationData(page)}${renderStarter(shell, language)}</body></html>`,
  ].join('')
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

/** It is JSON, not a script, so nothing runs. It repeats the page's text, so it compresses to almost nothing. */
function renderHydrationData({ hydration }: RenderedPage): string {
  if (!hydration) return ''
  const json = JSON.stringify(hydration).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="_hydration">${json}</script>`
}
