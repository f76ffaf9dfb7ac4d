import type { JsonSchema } from '@valibot/to-json-schema'

/** The texts of the contract that are checked by code, as patterns that say the same. */
export const primitiveSchemas: Readonly<Record<string, JsonSchema>> = {
  filledText: { type: 'string', pattern: String.raw`\S`, description: 'Text that is not empty.' },
  languageTag: {
    type: 'string',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    description: 'A language tag (BCP 47) such as ar or en-GB.',
  },
  address: {
    type: 'string',
    pattern: String.raw`^\s*(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):|(?![A-Za-z][A-Za-z0-9+.\-]*:)\S)`,
    description: 'An http(s) address, a path, or a #place in the page.',
  },
  webAddress: {
    type: 'string',
    pattern: String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\/]`,
    description: 'An http(s) address.',
  },
  dateTime: {
    type: 'string',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+\-]\d{2}:\d{2})$`,
    description: 'A date and time with offset such as 2021-09-29T15:20:00+03:00.',
  },
}
