import { rulesOf } from '../styles/rulesOf.ts'

/** Fonts that arrived too late for the first view, loaded and ready to use. */
let ready: FontFace[] = []

/**
 * Loads the fonts that arrived after the first view was painted. The browser leaves a late `font-display: optional`
 * font unused for the lifetime of the document, which in a single-page app is the whole visit. This call changes
 * nothing on the page; `adoptLateFonts` does.
 */
export async function prepareLateFonts(): Promise<void> {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
  for (const { face, address } of [...document.styleSheets].flatMap(facesIn)) {
    const arrival = performance.getEntriesByName(address).find((entry) => entry instanceof PerformanceResourceTiming)
    if (arrival && arrival.responseEnd > firstPaint) await face().load().then(keep, ignore)
  }
}

const keep = (face: FontFace): void => void ready.push(face)

/** A font that is lost is not needed. */
const ignore = (): void => undefined

/** Adds the prepared fonts to the document. Call it when the page changes anyway, because text may reflow. */
export function adoptLateFonts(): void {
  for (const face of ready) document.fonts.add(face)
  ready = []
}

type Face = { address: string; face: () => FontFace }

function facesIn(sheet: CSSStyleSheet): Face[] {
  const rules = rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule)
  return rules.flatMap(({ style }) => {
    const [, path] = /url\("?([^")]+)/u.exec(style.getPropertyValue('src')) ?? []
    return path ? [faceOf(style, new URL(path, sheet.href ?? document.baseURI).href)] : []
  })
}

const faceOf = (style: CSSStyleDeclaration, address: string): Face => ({
  address,
  face: () =>
    new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), `url("${address}")`, {
      weight: style.getPropertyValue('font-weight'),
      unicodeRange: style.getPropertyValue('unicode-range'),
    }),
})
