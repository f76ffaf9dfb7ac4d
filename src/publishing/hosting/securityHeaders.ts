import { CHOOSER_SCRIPT, STARTER_SCRIPT } from '../prerender/inlineScripts.ts'
import { createContentSecurityPolicy } from './createContentSecurityPolicy.ts'

export type Headers = Readonly<Record<string, string>>

/**
 * The headers of every response, errors included. `sources`: origins other than the site's own that stories come
 * from.
 */
export const securityHeaders = (sources: readonly string[]): Headers => ({
  'Content-Security-Policy': createContentSecurityPolicy({ inlineScripts: [STARTER_SCRIPT, CHOOSER_SCRIPT], sources }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})
