import { at, textOf } from '#formats/parsing/jsonValue.ts'
import { htmlToText } from '#formats/drafts/htmlToText.ts'
import { parseJsonInput } from '#formats/parsing/parseJsonInput.ts'
import { shorten } from '#article/text/shorten.ts'
import type { TextAnswer } from './fetchText.ts'
import { SourceError, type SourceFault } from './sourceError.ts'

/** Parses the JSON of an answer, also after notices of a web server; throws a SourceError where there is none. */
export function readAnswer(address: string, answer: TextAnswer): unknown {
  const json = jsonOf(answer.text)
  const fault = faultOf(answer.status)
  if (fault !== undefined) throw new SourceError(fault, address, reasonIn(address, answer, json))
  if (json === undefined) throw new SourceError('notJson', address, reasonIn(address, answer, json))
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

const MAX_QUOTE_LENGTH = 120

/** The part of a page that is searched for its first words. */
const MAX_READ_LENGTH = 5000

/** The reason in an answer: the code and message of WordPress, else the first words of the page. */
function reasonIn(address: string, { status, text, url }: TextAnswer, json: unknown): string {
  const code = textOf(at(json, 'code'))
  const words =
    code === undefined
      ? shorten(htmlToText(text.slice(0, MAX_READ_LENGTH)), MAX_QUOTE_LENGTH)
      : `${code} ${htmlToText(textOf(at(json, 'message')))}`
  return [status, words && `«${words}»`, url !== address && `(at ${url})`].filter(Boolean).join(' ')
}
