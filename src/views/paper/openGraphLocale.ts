/** What Open Graph calls Arabic of no one country. */
const ARABIC = 'ar_AR'

/** A language as Open Graph writes it, with a country: fa is fa_IR. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  if (language === 'ar' && region === undefined) return ARABIC
  return `${language}_${region ?? new Intl.Locale(tag).maximize().region ?? ''}`
}
