import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { checkSettings } from './checkSettings.ts'

const SITE = normalizePath(fileURLToPath(new URL('../../site.ts', import.meta.url)))

/**
 * Gives the app these settings instead of `src/site.ts`: those of the sample paper, or those completed from the paper's
 * source. Throws if something is wrong with them.
 */
export function sitePlugin(site: SiteSettings): Plugin {
  checkSettings(site)
  return {
    name: 'jarida:site',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === SITE ? `export const site = ${JSON.stringify(site)}` : undefined),
  }
}
