import type { Locale } from '../language.ts'

export const locale: Locale = { name: 'Türkçe', direction: 'ltr', intl: 'tr-u-ca-gregory-nu-latn', comma: ',' }
