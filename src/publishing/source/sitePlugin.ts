import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import type { SiteSettings } from '#edition/siteSettings.ts'

const SITE = normalizePath(fileURLToPath(new URL('../../site.ts', import.meta.url)))

/**
 * Gives the app these settings in place of `src/site.ts`: those of the sample paper, or those that the paper's source
 * completed.
 */
export function sitePlugin(site: SiteSettings): Plugin {
  return {
    name: 'jarida:site',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === SITE ? `export const site = ${JSON.stringify(site)}` : undefined),
  }
}
