import type { Locale } from '../language.ts'

export const locale: Locale = { name: 'עברית', direction: 'rtl', intl: 'he-u-ca-gregory-nu-latn', comma: ',' }
