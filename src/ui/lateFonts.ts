/** Faces that came too late for the first view, whole and ready. */
let ready: FontFace[] = []

/**
 * Makes the fonts ready that came after the first view was painted. A `font-display: optional` face that came too late stays unused as
 * long as the document lives, which in a single-page app is the whole visit. Nothing on the page changes yet.
 */
export async function prepareLateFonts(): Promise<void> {
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
  for (const { face, address } of [...document.styleSheets].flatMap(facesIn)) {
    const arrival = performance.getEntriesByName(address).find((entry) => entry instanceof PerformanceResourceTiming)
    if (arrival && arrival.responseEnd > firstPaint) ready.push(await face().load())
  }
}

/** Gives the page those fonts: call it when the page is set anew anyway. */
export function adoptLateFonts(): void {
  for (const face of ready) document.fonts.add(face)
  ready = []
}

type Face = { address: string; face: () => FontFace }

function facesIn(sheet: CSSStyleSheet): Face[] {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
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
