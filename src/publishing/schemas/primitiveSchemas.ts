import type { JsonSchema } from '@valibot/to-json-schema'

/** Patterns in JSON Schema have no flag to ignore case. */
const HTTP = '[Hh][Tt][Tt][Pp][Ss]?'
const MAILTO = '[Mm][Aa][Ii][Ll][Tt][Oo]'
const TEL = '[Tt][Ee][Ll]'
const ANY_SCHEME = String.raw`[A-Za-z][A-Za-z0-9+.\-]*`

/** Patterns for the texts that the parser checks in code. */
export const primitiveSchemas: Readonly<Record<string, JsonSchema>> = {
  filledText: { type: 'string', pattern: String.raw`\S`, description: 'Text that is not empty.' },
  languageTag: {
    type: 'string',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    description: 'A language tag (BCP 47) such as ar or en-GB.',
  },
  address: {
    type: 'string',
    pattern: String.raw`^\s*(?:(?:${HTTP}|${MAILTO}|${TEL}):|(?!${ANY_SCHEME}:)\S)`,
    description: 'An http(s) address, a path, or a #place in the page.',
  },
  fileAddress: {
    type: 'string',
    pattern: String.raw`^\s*(?:${HTTP}:\/\/[^\s\/]|(?!${ANY_SCHEME}:)[^\s#?])`,
    description: 'The http(s) address of a file, or its path.',
  },
  webAddress: {
    type: 'string',
    pattern: String.raw`^\s*${HTTP}:\/\/[^\s\/]`,
    description: 'An http(s) address.',
  },
  dateTime: {
    type: 'string',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+\-]\d{2}:\d{2})$`,
    description: 'A date and time with offset such as 2021-09-29T15:20:00+03:00.',
  },
}
