import { MAX_CHARACTERS, MAX_VALUES } from '#article/schema/unknownBlocks.ts'
import { FormatError } from '../parsing/errors.ts'

/** No paragraph is as long, in characters. On a line of several millions a regular expression exhausts its stack. */
const MAX_LINE_LENGTH = 1_000_000

/** The lines of a copied text. Throws a FormatError for a text, a line or a number of lines beyond any story. */
export function splitLines(text: string): string[] {
  refuseMore(text.length, MAX_CHARACTERS, 'the text has', 'characters')
  const lines = text.split(/\r\n?|\n/u)
  refuseMore(lines.length, MAX_VALUES, 'the text has', 'lines')
  for (const [index, line] of lines.entries()) {
    refuseMore(line.length, MAX_LINE_LENGTH, `line ${index + 1} has`, 'characters')
  }
  return lines
}

function refuseMore(count: number, limit: number, what: string, unit: string): void {
  if (count > limit) throw new FormatError(`${what} ${count} ${unit}, and in a story at most ${limit} can be read`)
}
