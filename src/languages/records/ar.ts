import type { Locale } from '../language.ts'

/** Latin digits: 98.3 % of the digits in 30,897 articles of Saudi papers are ASCII. */
export const locale: Locale = {
  name: 'العربية',
  direction: 'rtl',
  intl: 'ar-u-ca-gregory-nu-latn',
  comma: '،',
  secondCalendar: 'ar-u-ca-islamic-umalqura-nu-latn',
  openGraph: 'ar_AR',
}
