import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { frontAddress } from '#edition/addresses/addresses.ts'
import { localize } from '#edition/localize.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import { CHOOSER_SCRIPT } from './inlineScripts.ts'

/**
 * The page at the paper's root address. Readers with scripts are redirected before they see it; for others it lists the
 * languages. `base` begins and ends with '/'; `policy` is the tag with the page's content security policy.
 */
export function renderRootPage(site: SiteSettings, base: string, policy: string): string {
  const { languages } = site
  const [main = ''] = languages
  const title = escapeMarkup(localize(site.name, main, site))
  const direction = isLanguage(main) ? localeOf(main).direction : 'ltr'
  const whole = (address: string) => escapeMarkup(absoluteAddress({ origin: site.origin, base }, address))
  const alternates = languages.map(
    (language) => `<link rel="alternate" hreflang="${escapeMarkup(language)}" href="${whole(frontAddress(language))}">`,
  )
  return [
    `<!doctype html><html lang="${escapeMarkup(main)}" dir="${direction}"><head>${policy}<meta charset="utf-8">`,
    `<script data-languages="${escapeMarkup(languages.join(' '))}" data-base="${escapeMarkup(base)}">`,
    `${CHOOSER_SCRIPT}</script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title><link rel="icon" href="${escapeMarkup(base)}icon.svg" type="image/svg+xml">`,
    ...alternates,
    `<link rel="alternate" hreflang="x-default" href="${whole('/')}"></head>`,
    `<body><main><h1>${title}</h1><ul>${renderLanguageList(languages, base)}</ul></main></body></html>`,
  ].join('')
}

function renderLanguageList(languages: readonly string[], base: string): string {
  const items = languages.filter(isLanguage).map((language) => {
    const { direction, name } = localeOf(language)
    const href = escapeMarkup(`${base}${frontAddress(language).slice(1)}`)
    return `<li><a href="${href}" lang="${language}" dir="${direction}" hreflang="${language}">${name}</a></li>`
  })
  return items.join('')
}
