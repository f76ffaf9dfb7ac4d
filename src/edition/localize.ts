import type { Localized, SiteSettings } from './siteSettings.ts'

/** A text in the given language, or in the main language where it has no translation. */
export function localize(text: Localized, language: string, { languages }: Pick<SiteSettings, 'languages'>): string {
  return text[language] ?? text[languages[0] ?? ''] ?? ''
}
