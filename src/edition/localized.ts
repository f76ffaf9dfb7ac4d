import type { Localized, SiteSettings } from './siteSettings.ts'

/** A text in a language of the paper; one that is missing there is shown in the main language. */
export function localized(text: Localized, language: string, { languages }: Pick<SiteSettings, 'languages'>): string {
  return text[language] ?? text[languages[0] ?? ''] ?? ''
}
