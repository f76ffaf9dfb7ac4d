import { frontAddress } from '#edition/addresses/addresses.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'

/**
 * Leads to the front in the first language the reader asks for that the paper has, before anything is painted.
 * The same bytes in every build, so that a content security policy can name its hash.
 */
export const CHOOSER =
  "{const{languages,base}=document.currentScript.dataset,has=languages.split(' '),wanted=navigator.languages.map(tag=>tag.toLowerCase().split('-')[0]);location.replace(base+(wanted.find(tag=>has.includes(tag))??has[0])+'/'+location.search+location.hash)}"

/** The page at the bare address of the paper: nobody with scripts sees it; without, it offers the languages. `base` begins and ends with '/'. */
export function rootPage({ name, languages, origin }: SiteSettings, base: string): string {
  const [main = ''] = languages
  const href = (language: string) => `${base}${frontAddress(language).slice(1)}`
  const alternates = languages
    .map((language) => `<link rel="alternate" hreflang="${language}" href="${origin}${href(language)}">`)
    .join('')
  const links = languages.filter(isLanguage).map((language) => {
    const { direction, name: ownName } = localeOf(language)
    return `<li><a href="${href(language)}" lang="${language}" dir="${direction}" hreflang="${language}">${ownName}</a></li>`
  })
  return (
    `<!doctype html><html lang="${main}" dir="${isLanguage(main) ? localeOf(main).direction : 'ltr'}"><head><meta charset="utf-8">` +
    `<script data-languages="${languages.join(' ')}" data-base="${base}">${CHOOSER}</script>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
    `<title>${name[main] ?? ''}</title><link rel="icon" href="${base}icon.svg" type="image/svg+xml">${alternates}` +
    `<link rel="alternate" hreflang="x-default" href="${origin}${base}"></head><body><main><h1>${name[main] ?? ''}</h1><ul>${links.join('')}</ul></main></body></html>`
  )
}
