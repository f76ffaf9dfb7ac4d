import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { htmlText } from '#formats/drafts/htmlText.ts'
import { parseJsonInput } from '#formats/parsing/parseJsonInput.ts'
import { shorten } from '#article/text/shorten.ts'
import type { TextAnswer } from './fetchText.ts'
import { SourceError, type SourceFault } from './sourceError.ts'

/** The JSON of an answer, also behind the notices of a web server; throws a SourceError that says why there is none. */
export function readAnswer(address: string, answer: TextAnswer): unknown {
  const json = jsonOf(answer.text)
  const fault = faultOf(answer.status)
  if (fault !== undefined) throw new SourceError(fault, address, saidBy(address, answer, json))
  if (json === undefined) throw new SourceError('notJson', address, saidBy(address, answer, json))
  return json
}

function jsonOf(text: string): unknown {
  try {
    return parseJsonInput(text)
  } catch {
    return undefined
  }
}

function faultOf(status: number): SourceFault | undefined {
  if (status < 400) return undefined
  if (status === 401 || status === 403) return 'refused'
  if (status === 404 || status === 410) return 'missing'
  return status >= 500 || status === 429 ? 'failing' : 'unknown'
}

const QUOTED = 120

/** WordPress explains itself by a code and a message; anything else by how its page begins. */
function saidBy(address: string, { status, text, url }: TextAnswer, json: unknown): string {
  const code = textOf(at(json, 'code'))
  const words =
    code === undefined
      ? shorten(htmlText(text.slice(0, 5000)), QUOTED)
      : `${code} ${htmlText(textOf(at(json, 'message')))}`
  return [status, words && `«${words}»`, url !== address && `(at ${url})`].filter(Boolean).join(' ')
}
