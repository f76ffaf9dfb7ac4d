import { isLanguage, localeOf } from '#i18n/locales.ts'

/** A language as Open Graph writes it, with a country: `fa` is `fa_IR`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  const ownTag = region === undefined && isLanguage(language) ? localeOf(language).openGraph : undefined
  return ownTag ?? `${language}_${region ?? new Intl.Locale(tag).maximize().region ?? ''}`
}
