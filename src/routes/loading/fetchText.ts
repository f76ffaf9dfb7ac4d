import type { FetchText } from '#sources/fetchText.ts'
import { SourceError } from '#sources/sourceError.ts'

/** How long another site may take to answer, in milliseconds. */
const TIMEOUT_MS = 30_000

/** Asks another site: no cookies, no header that would need its leave first, no copy older than its own. Works in browsers and in Node. */
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

/** Node keeps the reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return error.cause instanceof Error ? error.cause.message : error.message
}
