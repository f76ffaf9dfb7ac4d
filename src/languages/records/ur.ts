import type { Locale } from '../language.ts'

export const locale: Locale = {
  name: 'اردو',
  direction: 'rtl',
  intl: 'ur-u-ca-gregory-nu-latn',
  comma: '،',
  yesterday: 'کل', // Intl says «گزشتہ کل»
}
