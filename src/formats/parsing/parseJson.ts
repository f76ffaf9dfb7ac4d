import { FormatError } from './errors.ts'

/** JSON text, also with a byte order mark or with notices of a web server before it. Throws a FormatError that names line and column. */
export function parseJson(input: string): unknown {
  const text = input.replace(/^\uFEFF/u, '').trim()
  try {
    return JSON.parse(text)
  } catch (error) {
    const inside = withoutNotice(text)
    if (inside !== undefined) return inside
    throw new FormatError(
      `not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}${placeOf(text, error)}`,
    )
  }
}

/** PHP writes its warnings before the JSON, with or without a line end; a bracket in their words begins no JSON. */
function withoutNotice(text: string): unknown {
  const first = text.indexOf('<')
  const starts = [...text.matchAll(/(?<=^|>)[^\S\n\r\u2028\u2029]*[[{]/gmu)]
    .map(({ index }) => index)
    .filter((start) => first !== -1 && first < start)
  return starts
    .slice(0, MOST_STARTS)
    .map((start) => parsed(text.slice(start)))
    .find((json) => json !== undefined)
}

const MOST_STARTS = 5

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Engines name the position in their own words or not at all; a text that is cut off ends where it ends. */
function placeOf(text: string, error: unknown): string {
  const [, position] = /position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? []
  const offset = position === undefined ? text.length : Number(position)
  const before = text.slice(0, offset).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}
