import { manyOf } from '../parsing/jsonValue.ts'
import { FormatError } from '../parsing/errors.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'
import { splitClosed } from '../parsing/splitClosed.ts'

const SCRIPT_TAG = /<script\b[^<>]*>/giu
const SCRIPT_END = '</script>'

const CDATA_OR_COMMENT_START = /^(?:(?:<!--|\/\*)\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?|^<!--/u
const CDATA_OR_COMMENT_END = /(?:(?:\/\/|\/\*|(?<!\s))\s*?\]\]>\s*(?:\*\/|-->)?|-->)$/u
const STRING = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)/gu

/** The value of JSON-LD, with the script tags of its page or without. Throws a FormatError for what is not JSON. */
export function parseJsonLd(input: string): unknown {
  const scripts = /^\s*<script\b/iu.test(input) ? scriptTexts(input) : []
  return scripts.length > 0 ? scripts.flatMap((text) => manyOf(parseScript(text))) : parseScript(input)
}

const scriptTexts = (input: string): string[] =>
  splitClosed(input, SCRIPT_TAG, () => SCRIPT_END)
    .filter((_, index) => index % 2 === 1)
    .map((script) => script.slice(script.indexOf('>') + 1, -SCRIPT_END.length))

/** Pages put the JSON into CDATA or a comment, end it with a semicolon, and leave line ends inside strings. */
function parseScript(input: string): unknown {
  const json = input
    .trim()
    .replace(CDATA_OR_COMMENT_START, '')
    .replace(CDATA_OR_COMMENT_END, '')
    .trim()
    .replace(/;$/u, '')
  try {
    return parseJsonInput(json)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return parseJsonInput(json.replaceAll(STRING, (string) => string.replaceAll(/\p{Cc}/gu, ' ')))
  }
}
