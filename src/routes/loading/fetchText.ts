import type { FetchText } from '#sources/fetchText.ts'
import { SourceError } from '#sources/sourceError.ts'
import { fetchInTime } from './fetchInTime.ts'

/**
 * Requests a page of another site: without cookies, without headers that would need a CORS preflight, and never from a
 * stale cache. Works in browsers and in Node.
 */
export const fetchText: FetchText = async (address) => {
  try {
    return await fetchInTime(
      address,
      async (response) => {
        const { status, url } = response
        const text = await response.text().catch((error: unknown) => {
          throw new SourceError('failing', address, `its answer was cut: ${reasonOf(error)}`)
        })
        return { status, url: url || address, text, header: (name) => response.headers.get(name) }
      },
      { credentials: 'omit', cache: 'no-cache' },
    )
  } catch (error) {
    if (error instanceof SourceError) throw error
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

const CHECK_LIMIT_MS = 5000

/** Whether a site that seems unreachable answers, but does not let browsers read it from other sites (CORS). */
export const isClosedToBrowsers = (address: string): Promise<boolean> =>
  fetchInTime(address, async () => true, { mode: 'no-cors', credentials: 'omit', limit: CHECK_LIMIT_MS }).catch(
    () => false,
  )

/** Node reports the reason in `error.cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return error.cause instanceof Error ? error.cause.message : error.message
}
