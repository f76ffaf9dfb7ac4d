import { asStatus, UNREACHABLE } from './asStatus.ts'
import { orAfter } from './orAfter.ts'

/** Leaves time to ask for the finished page before the limit of a request (fetchInTime.ts). */
const TIME_LIMIT_MS = 10_000

let hasFailed = false

/** Browsers may keep a failed `import()` until the document is left, so that loading it again would not help. */
export const hasFailedAsset = (): boolean => hasFailed

/**
 * Waits for a file of the app, such as a chunk or a stylesheet. A browser does not request it again while it waits for
 * it, so that only the finished page leads on from one that never arrives: it counts as unreachable, not as slow.
 */
export const loadAsset = <Result>(loading: Promise<Result>): Promise<Result> =>
  orAfter(TIME_LIMIT_MS, loading, () => Promise.reject(new Response(null, { status: UNREACHABLE }))).catch(
    (error: unknown) => {
      hasFailed = true
      return asStatus(error)
    },
  )
