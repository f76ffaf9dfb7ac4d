import { localeOf, isLanguage } from '#i18n/locales.ts'
import type { RenderedPage } from './createRenderer.tsx'

/** What the browser's bundle is called after it was built, and what every page's head has. */
export type Shell = {
  /** The head of index.html without its scripts and stylesheets. */
  head: string
  script: string
  /** Scripts that the first one asks for in every language, and those of each language. */
  ahead: { all: string[]; of: Record<string, string[]> }
  /** Every rule of the site, fonts too. */
  stylesheet: string
  /** What of it a page does not carry itself. */
  lateStylesheet: string
}

export type DocumentParts = {
  shell: Shell
  language: string
  page: RenderedPage
  head: string
  css: string
  preloads: readonly string[]
}

/**
 * Starts the app when the page is whole and has been painted, so that its script never competes with the lead picture; half a second later at the
 * latest, since a browser that draws nothing more may never call itself idle (Chromium 153 without a window, seen). A picture that never comes keeps
 * a page from being whole: after 15 seconds nothing more is waited for. The same bytes in every build
 * (what differs stands in data attributes), so that a content security policy can name its hash.
 */
export const STARTER =
  "{const{main,ahead,css}=document.currentScript.dataset,add=(rel,href)=>document.head.append(Object.assign(document.createElement('link'),{rel,href})),start=()=>{import(main);for(const href of ahead.split(' '))add('modulepreload',href);add('stylesheet',css)};let rest=()=>{rest=()=>{};(window.requestIdleCallback??setTimeout)(start,{timeout:500})};document.readyState==='complete'?rest():(addEventListener('load',()=>rest()),setTimeout(()=>rest(),15e3))}"

/** A finished page: readable as it is, taken over by the app later. */
export function documentOf({ shell, language, page, head, css, preloads }: DocumentParts): string {
  const direction = isLanguage(language) ? localeOf(language).direction : 'ltr'
  const fonts = preloads
    .map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`)
    .join('')
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head>${shell.head}${page.head}${fonts}<style>${css}</style>${head}</head>` +
    `<body><div id="root">${page.body}</div>${hydrationData(page)}` +
    `<script id="starter" data-main="${shell.script}" data-ahead="${aheadFor(shell, language)}" data-css="${shell.lateStylesheet}"` +
    ` data-all-css="${shell.stylesheet}">${STARTER}</script></body></html>`
  )
}

const aheadFor = ({ ahead }: Shell, language: string): string => [...ahead.all, ...(ahead.of[language] ?? [])].join(' ')

/** Data, not a script: nothing runs, and the text it repeats of the page compresses to almost nothing. */
function hydrationData({ hydration }: RenderedPage): string {
  if (!hydration) return ''
  return `<script type="application/json" id="hydration">${JSON.stringify(hydration).replaceAll('<', '\\u003c')}</script>`
}
