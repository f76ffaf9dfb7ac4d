import type { FetchText } from '#sources/fetchText.ts'
import { SourceError } from '#sources/sourceError.ts'

const TIMEOUT_MS = 30_000

/**
 * Requests a page of another site: without cookies, without headers that would need a CORS preflight, and never from a
 * stale cache. Works in browsers and in Node.
 */
export const fetchText: FetchText = async (address) => {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: 'no-cache',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const { status, url } = response
    return { status, url: url || address, text: await response.text(), header: (name) => response.headers.get(name) }
  } catch (error) {
    const reason = reasonOf(error)
    if (reason.includes('redirect')) {
      throw new SourceError(
        'failing',
        address,
        `${reason}: its addresses with http and https, or with and without www, may point at each other`,
      )
    }
    throw new SourceError('unreachable', address, reason)
  }
}

/** Node reports the reason in `error.cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return error.cause instanceof Error ? error.cause.message : error.message
}
