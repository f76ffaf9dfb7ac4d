/** Where the empty lines of a text are. */
export type Gaps = {
  /** Where a line stands first. */
  placeOf: (line: string) => number
  /** The first empty line after this one and the line under it, and how many lines that are not empty stand between. */
  gapAfter: (line: string) => { gap: number | undefined; between: number }
}

/** The empty lines of a text, which is looked through once. */
export function blankLines(lines: readonly string[]): Gaps {
  const places = new Map(lines.map((line, place): [string, number] => [line, place]).toReversed())
  const nextGap: number[] = []
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    nextGap[place] = lines[place] === '' ? place : (nextGap[place + 1] ?? lines.length)
  }
  const placeOf = (line: string) => places.get(line) ?? -1
  const gapAfter = (line: string) => {
    const next = placeOf(line) + 1
    const gap = nextGap[next + 1] ?? lines.length
    return { gap: gap === lines.length ? undefined : gap, between: gap - next - (lines[next] === '' ? 1 : 0) }
  }
  return { placeOf, gapAfter }
}
