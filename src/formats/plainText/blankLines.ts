export type BlankLines = {
  /** Where a line first occurs; -1 for a line that does not. */
  indexOf: (line: string) => number
  /** The first blank line after this line and the next one, and how many lines with text lie in between. */
  nextBlankAfter: (line: string) => { blank: number | undefined; between: number }
}

/** Finds the blank lines of a text. The lines are looked through once, whatever is asked. */
export function blankLines(lines: readonly string[]): BlankLines {
  const indexes = new Map(lines.map((line, index): [string, number] => [line, index]).toReversed())
  const nextBlank: number[] = []
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    nextBlank[index] = lines[index] === '' ? index : (nextBlank[index + 1] ?? lines.length)
  }
  const indexOf = (line: string) => indexes.get(line) ?? -1
  const nextBlankAfter = (line: string) => {
    const next = indexOf(line) + 1
    const blank = nextBlank[next + 1] ?? lines.length
    const between = blank - next - (lines[next] === '' ? 1 : 0)
    return { blank: blank === lines.length ? undefined : blank, between }
  }
  return { indexOf, nextBlankAfter }
}
