import type { Locale } from '../language.ts'

export const locale: Locale = { name: 'English', direction: 'ltr', intl: 'en-GB-u-ca-gregory-nu-latn', comma: ',' }
