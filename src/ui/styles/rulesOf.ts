/**
 * The rules of a stylesheet; none where it could not be loaded, as browsers refuse to show the rules of such a sheet.
 */
export function rulesOf(sheet: CSSStyleSheet | null): readonly CSSRule[] {
  try {
    return [...(sheet?.cssRules ?? [])]
  } catch {
    return []
  }
}
