import { waitForBusyHost } from '#ui/busyHost.ts'

/** A build can wait longer than a reader. */
export const TIME_LIMIT_MS = typeof document === 'undefined' ? 60_000 : 15_000

/** The least time between two requests to a busy host, doubled each time, whatever it asks for. */
const MIN_WAIT_MS = 1000

type Options = RequestInit & { limit?: number }

/**
 * Sends a request and reads its answer with `read`. The limit is for everything together: the answer, its body, and the
 * time that a busy host asks for (Retry-After), which is granted if it fits. After the limit the request is aborted,
 * with the reason 'TimeoutError'.
 */
export async function fetchInTime<Result>(
  address: string,
  read: (response: Response) => Promise<Result>,
  { limit = TIME_LIMIT_MS, ...init }: Options = {},
): Promise<Result> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new DOMException('it took too long', 'TimeoutError')), limit)
  const send = () => fetch(address, { ...init, signal: controller.signal })
  try {
    return await read(await withPatience(send, performance.now() + limit))
  } catch (error) {
    // Browsers name other reasons where the limit ends the reading of a body.
    throw controller.signal.aborted ? controller.signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}

/** The answer of a host, after the time it asks for, if that is over before `end`. */
async function withPatience(send: () => Promise<Response>, end: number): Promise<Response> {
  for (let least = MIN_WAIT_MS; ; least *= 2) {
    const response = await send()
    const wait = withJitter(Math.max(least, retryAfter(response)))
    // A time that cannot be read is NaN, which is not before anything.
    if (!(performance.now() + wait < end)) return response
    void response.body?.cancel()
    await waitForBusyHost(wait)
  }
}

/**
 * The milliseconds that a busy host asks to wait; infinite if it asks for none. A date is compared with the host's own
 * clock, because the reader's may be wrong.
 */
function retryAfter({ status, headers }: Response): number {
  const asked = headers.get('Retry-After')
  if ((status !== 429 && status !== 503) || asked === null) return Infinity
  const date = headers.get('Date')
  const now = date === null ? Date.now() : Date.parse(date)
  if (/^\d+$/u.test(asked)) return Number(asked) * 1000
  return /^[A-Z][a-z]/u.test(asked) ? Date.parse(asked) - now : Infinity
}

/** Spreads the readers who were told the same time, so that they do not all come back at once. */
const withJitter = (wait: number): number => wait + Math.random() * Math.max(wait / 2, 500)
