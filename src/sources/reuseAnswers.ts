/** A request with no answer after this time is not waited for by a later one: a second attempt is often faster. */
const PENDING_TTL_MS = 5000

type Options = {
  /** For how many milliseconds an answer is reused. */
  ttl: number
  /** How many answers are kept, the newest. */
  limit?: number
  /** In milliseconds; must not jump when the device's clock is set. */
  now?: () => number
}

type Entry<Answer> = { answer: Promise<Answer>; at: number; isPending: boolean }

export type ReusedAnswers<Args extends string[], Answer> = {
  get: (...args: Args) => Promise<Answer>
  forget: () => void
}

/** Sends a request once for all who ask for the same within a time. A failure is not kept. */
export function reuseAnswers<Args extends string[], Answer>(
  request: (...args: Args) => Promise<Answer>,
  { ttl, limit = Infinity, now = () => performance.now() }: Options,
): ReusedAnswers<Args, Answer> {
  /** The oldest first. */
  const entries = new Map<string, Entry<Answer>>()
  const isFresh = ({ at, isPending }: Entry<Answer>) => now() - at < (isPending ? PENDING_TTL_MS : ttl)
  const get = (...args: Args): Promise<Answer> => {
    const key = args.join('\n')
    const known = entries.get(key)
    if (known && isFresh(known)) return known.answer
    const entry = { answer: request(...args), at: now(), isPending: true }
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (oldest !== undefined && entries.size > limit) entries.delete(oldest)
    entry.answer.then(
      () => {
        entry.isPending = false
      },
      () => entries.get(key) === entry && entries.delete(key),
    )
    return entry.answer
  }
  return { get, forget: () => entries.clear() }
}
