import type { Locale } from '../language.ts'

export const locale: Locale = { name: 'Français', direction: 'ltr', intl: 'fr-u-ca-gregory-nu-latn', comma: ',' }
