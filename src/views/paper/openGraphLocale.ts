import { isLanguage, localeOf } from '#i18n/locales.ts'

const known = new Map<string, string>()

/** A language tag as an Open Graph locale, which includes a country: `fa` becomes `fa_IR`. */
export function openGraphLocale(tag: string): string {
  const locale = known.get(tag) ?? createLocale(tag)
  known.set(tag, locale)
  return locale
}

function createLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag)
  const localeTag = region === undefined && isLanguage(language) ? localeOf(language).openGraph : undefined
  return localeTag ?? `${language}_${region ?? new Intl.Locale(tag).maximize().region ?? ''}`
}
