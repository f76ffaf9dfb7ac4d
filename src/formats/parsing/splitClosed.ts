/**
 * Splits a text at elements that open and close: every second part is such an element. An opening without closing is
 * text. The closing is searched for only once; a pattern with `[\s\S]*?` would search from each opening to the end of
 * the text. `closingOf` gives the pattern of the closing.
 */
export function splitClosed(text: string, opening: RegExp, closingOf: (name: string) => string): string[] {
  const parts: string[] = []
  const neverClosed = new Set<string>()
  let end = 0
  for (const { 0: open, 1: name = '', index } of text.matchAll(opening)) {
    const closing = closingOf(name.toLowerCase())
    const after = index < end || neverClosed.has(closing) ? undefined : endOf(closing, text, index + open.length)
    if (after !== undefined) parts.push(text.slice(end, index), text.slice(index, after))
    else if (index >= end) neverClosed.add(closing)
    end = after ?? end
  }
  return [...parts, text.slice(end)]
}

function endOf(closing: string, text: string, from: number): number | undefined {
  const pattern = new RegExp(closing, 'giu')
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : undefined
}
