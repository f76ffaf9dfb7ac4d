/**
 * Gives a tab whose first view kept the system's fonts the paper's own. A `font-display: optional` face that came too late stays
 * unused as long as the document lives, which in a single-page app is the whole visit. Call it when the page changes anyway.
 */
export async function adoptFonts(): Promise<void> {
  const faces = [...document.styleSheets].flatMap(lateFaces)
  await Promise.all(faces.map((face) => face.load()))
  for (const face of faces) document.fonts.add(face)
}

/** Only what this tab has fetched: the fonts of other languages stay where they are. */
function lateFaces(sheet: CSSStyleSheet): FontFace[] {
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  return rules.flatMap(({ style }) => {
    const address = addressOf(style, sheet)
    return address && performance.getEntriesByName(address).length > 0 ? [copyOf(style, address)] : []
  })
}

function addressOf(style: CSSStyleDeclaration, sheet: CSSStyleSheet): string | undefined {
  const [, path] = /url\("?([^")]+)/u.exec(style.getPropertyValue('src')) ?? []
  return path && new URL(path, sheet.href ?? document.baseURI).href
}

const copyOf = (style: CSSStyleDeclaration, address: string): FontFace =>
  new FontFace(style.getPropertyValue('font-family').replaceAll('"', ''), `url("${address}")`, {
    weight: style.getPropertyValue('font-weight'),
    unicodeRange: style.getPropertyValue('unicode-range'),
  })
