import { rulesOf } from '../styles/rulesOf.ts'

/** Fonts that the first view was not set in, ready to use. */
let ready: FontFace[] = []

/**
 * Loads the fonts that the page names but is not set in: the browser leaves a `font-display: optional` font that
 * arrives after the first paint unused for the lifetime of the document, which in a single-page app is the whole visit;
 * and on a slow connection the page does not request them (publishing/prerender/inlineScripts.ts). This changes nothing
 * on the page; `adoptLateFonts` does. Returns the addresses of the fonts of the first screen if all of them are there.
 */
export async function prepareLateFonts(): Promise<readonly string[]> {
  const wanted = document.querySelector<HTMLElement>('[data-fonts]')?.dataset['fonts']?.split(' ') ?? []
  const loads = [...document.styleSheets].flatMap(facesIn).map(async ({ face, path, address, isOff }) => {
    if (isInUse(address) || (!isOff && !wanted.includes(path))) return
    // Letters that the first screen does not need are loaded when a page has them.
    if (wanted.includes(path)) await face.load()
    ready.push(face)
  })
  const results = await Promise.allSettled(loads)
  return results.every(({ status }) => status === 'fulfilled') ? wanted : []
}

/** Adds the prepared fonts to the document. Call it when the page changes anyway, because text may reflow. */
export function adoptLateFonts(): void {
  for (const face of ready) document.fonts.add(face)
  ready = []
}

/** Whether a font arrived before the first paint, so that the page is set in it. */
function isInUse(address: string): boolean {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
  const arrival = performance.getEntriesByName(address).find((entry) => entry instanceof PerformanceResourceTiming)
  return arrival !== undefined && arrival.responseEnd <= firstPaint
}

type Face = {
  face: FontFace
  path: string
  address: string
  /** Whether the page has switched the rule off. */
  isOff: boolean
}

function facesIn(sheet: CSSStyleSheet): Face[] {
  const rules = rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule)
  return rules.flatMap(({ style }) => {
    const [, path] = /url\("?([^")]+)/u.exec(style.getPropertyValue('src')) ?? []
    if (path === undefined) return []
    const address = new URL(path, sheet.href ?? document.baseURI).href
    return [{ face: createFace(style, address), path, address, isOff: sheet.media.mediaText === 'not all' }]
  })
}

const createFace = (style: CSSStyleDeclaration, address: string): FontFace =>
  new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), `url("${address}")`, {
    weight: style.getPropertyValue('font-weight'),
    unicodeRange: style.getPropertyValue('unicode-range'),
    display: 'fallback',
  })
