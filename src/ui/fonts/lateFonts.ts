import { rulesOf } from '../styles/rulesOf.ts'

/** Fonts that the first view was not set in, ready to use. */
let ready: FontFace[] = []

type FetchBytes = (address: string) => Promise<ArrayBuffer>

/**
 * Loads the fonts that the page names but is not set in: the browser leaves a `font-display: optional` font that
 * arrives after the first paint unused for the lifetime of the document, which in a single-page app is the whole visit;
 * and on a slow connection the page does not request them (publishing/prerender/inlineScripts.ts). This changes nothing
 * on the page; `adoptLateFonts` does. The bytes are fetched, because a FontFace that loads by itself makes Chromium lay
 * out the whole page. Returns the addresses of the fonts of the first screen; none if one of them is missing.
 */
export async function prepareLateFonts(fetchBytes: FetchBytes): Promise<readonly string[]> {
  const wanted = document.querySelector<HTMLElement>('[data-fonts]')?.dataset['fonts']?.split(' ') ?? []
  const loads = [...document.styleSheets].flatMap(facesIn).map(async (face) => {
    const isWanted = wanted.includes(face.path)
    if (isInUse(face.address) || (!face.isOff && !isWanted)) return
    // Letters that the first screen does not need are loaded when a page has them.
    ready.push(createFontFace(face, isWanted ? await fetchBytes(face.address) : `url("${face.address}")`))
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
  style: CSSStyleDeclaration
  /** As the stylesheet has it. */
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
    return [{ style, path, address, isOff: sheet.media.mediaText === 'not all' }]
  })
}

const createFontFace = ({ style }: Face, source: ArrayBuffer | string): FontFace =>
  new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), source, {
    weight: style.getPropertyValue('font-weight'),
    unicodeRange: style.getPropertyValue('unicode-range'),
    display: 'fallback',
  })
