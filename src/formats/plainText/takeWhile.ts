/** The lines from an index on that pass a test, up to the first that does not. */
export function takeWhile(lines: readonly string[], index: number, test: (line: string) => boolean): string[] {
  let end = index
  while (end < lines.length && test(lines[end] ?? '')) end += 1
  return lines.slice(index, end)
}
