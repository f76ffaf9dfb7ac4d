import { frontAddress } from '#edition/addresses/addresses.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { CHOOSER_SCRIPT } from './inlineScripts.ts'

/**
 * The page at the paper's root address. Readers with scripts are redirected before they see it; for others it lists the
 * languages. `base` begins and ends with '/'; `policy` is the tag with the page's content security policy.
 */
export function renderRootPage({ name, languages, origin }: SiteSettings, base: string, policy: string): string {
  const [main = ''] = languages
  const title = name[main] ?? ''
  const direction = isLanguage(main) ? localeOf(main).direction : 'ltr'
  const href = (language: string) => `${base}${frontAddress(language).slice(1)}`
  const alternates = languages.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${origin}${href(language)}">`,
  )
  return [
    `<!doctype html><html lang="${main}" dir="${direction}"><head>${policy}<meta charset="utf-8">`,
    `<script data-languages="${languages.join(' ')}" data-base="${base}">${CHOOSER_SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title><link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${origin}${base}"></head>`,
    `<body><main><h1>${title}</h1><ul>${renderLanguageList(languages, href)}</ul></main></body></html>`,
  ].join('')
}

function renderLanguageList(languages: readonly string[], href: (language: string) => string): string {
  const items = languages.filter(isLanguage).map((language) => {
    const { direction, name } = localeOf(language)
    const attributes = `href="${href(language)}" lang="${language}" dir="${direction}" hreflang="${language}"`
    return `<li><a ${attributes}>${name}</a></li>`
  })
  return items.join('')
}
