import { CHOOSER_SCRIPT, EARLY_SCRIPT, STARTER_SCRIPT } from '../prerender/inlineScripts.ts'
import { createContentSecurityPolicy, renderPolicyTag } from './createContentSecurityPolicy.ts'

export type Headers = Readonly<Record<string, string>>

/**
 * The headers of every response, errors included. `sources`: origins other than the site's own that stories come
 * from.
 */
export const securityHeaders = (sources: readonly string[]): Headers => ({
  'Content-Security-Policy': createContentSecurityPolicy({
    inlineScripts: [EARLY_SCRIPT, STARTER_SCRIPT, CHOOSER_SCRIPT],
    sources,
  }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})

/** The policy as a tag for every page, whose inline scripts decide about fonts and start the app. */
export const pagePolicy = (sources: readonly string[]): string =>
  renderPolicyTag({ inlineScripts: [EARLY_SCRIPT, STARTER_SCRIPT], sources })

/** The policy as a tag for the page at the paper's root address. */
export const rootPolicy = renderPolicyTag({ inlineScripts: [CHOOSER_SCRIPT], sources: [] })

/** The policy as a tag for pages without scripts, at addresses that moved. */
export const plainPolicy = renderPolicyTag({ inlineScripts: [], sources: [] })
