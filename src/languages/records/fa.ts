import type { Locale } from '../language.ts'

export const locale: Locale = {
  name: 'فارسی',
  direction: 'rtl',
  intl: 'fa-u-ca-persian-nu-arabext',
  digits: '۰۱۲۳۴۵۶۷۸۹',
  comma: '،',
}
