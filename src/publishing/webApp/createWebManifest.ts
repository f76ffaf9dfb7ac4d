import { frontAddress } from '#edition/addresses/addresses.ts'
import { localize } from '#edition/localize.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { iconAddresses, manifestAddress } from './appAddresses.ts'
import { fileAt, type SiteFile } from '../site/siteFile.ts'

type WebManifestOptions = {
  site: SiteSettings
  /** Begins and ends with '/'. */
  base: string
  /** The CSS colour of the page's background. */
  paper: string
}

/**
 * The web app manifest in one language. Its scope is the whole site, so that readers can change the language in the
 * app.
 */
export function createWebManifest(language: string, { site, base, paper }: WebManifestOptions): SiteFile {
  const name = localize(site.name, language, site)
  const path = (address: string) => `${base}${address.slice(1)}`
  const manifest = {
    id: path(frontAddress(language)),
    name,
    short_name: name,
    description: localize(site.description, language, site),
    lang: language,
    dir: directionOf(language),
    start_url: path(frontAddress(language)),
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['news'],
    icons: [
      { src: path('/icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: path(iconAddresses.small), sizes: '192x192', type: 'image/png' },
      { src: path(iconAddresses.large), sizes: '512x512', type: 'image/png' },
      { src: path(iconAddresses.maskable), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return { file: fileAt(manifestAddress(language)), text: JSON.stringify(manifest) }
}
