import { parseJson } from '#article/parseJson.ts'
import { FormatError } from './errors.ts'

/** The value of JSON that may come after notices of a web server. Throws a FormatError that names line and column. */
export function parseJsonInput(input: string): unknown {
  const text = input.replace(/^\uFEFF/u, '').trim()
  const json = parseJson(text, 'input')
  if (json.ok) return json.value
  const afterNotice = parseAfterNotice(text)
  if (afterNotice !== undefined) return afterNotice
  const [{ got }] = json.problems
  throw new FormatError(`not valid JSON: ${got}${describePosition(text, got)}`)
}

/** Parses JSON; undefined where it is invalid. */
export function parseJsonOrUndefined(text: string): unknown {
  const json = parseJson(text, 'input')
  return json.ok ? json.value : undefined
}

/** How many brackets after a notice are tried as the beginning of the JSON. */
const MAX_STARTS = 5

/** PHP writes its notices before the JSON, with or without a line end. A bracket inside their words begins no JSON. */
function parseAfterNotice(text: string): unknown {
  const notice = text.indexOf('<')
  if (notice === -1) return undefined
  return [...text.matchAll(/(?<=^|>)[^\S\n\r\u2028\u2029]*[[{]/gmu)]
    .map(({ index }) => index)
    .filter((start) => start > notice)
    .slice(0, MAX_STARTS)
    .map((start) => parseJsonOrUndefined(text.slice(start)))
    .find((json) => json !== undefined)
}

/** Engines leave the position out where the text is cut off: it is then the end of the text. */
function describePosition(text: string, message: string): string {
  const [, position] = /position (\d+)/u.exec(message) ?? []
  const offset = position === undefined ? text.length : Number(position)
  const before = text.slice(0, offset).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}
