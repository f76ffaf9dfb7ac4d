import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import type { SiteSettings } from '#edition/siteSettings.ts'

const SITE = normalizePath(fileURLToPath(new URL('#site.ts', import.meta.url)))

/** Gives the app the paper's settings as its source completed them, in the place of `src/site.ts`. */
export function sitePlugin(site: SiteSettings): Plugin {
  return {
    name: 'jarida:site',
    enforce: 'pre',
    load: (id) =>
      site.source.kind !== 'published' && id.split('?')[0] === SITE
        ? `export const site = ${JSON.stringify(site)}`
        : undefined,
  }
}
