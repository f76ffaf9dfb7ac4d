/** Open Graph's locale for Arabic without a country. */
const GENERIC_ARABIC = 'ar_AR'

/** A language tag as an Open Graph locale, which includes a country: `fa` becomes `fa_IR`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  if (language === 'ar' && region === undefined) return GENERIC_ARABIC
  return `${language}_${region ?? new Intl.Locale(tag).maximize().region ?? ''}`
}
