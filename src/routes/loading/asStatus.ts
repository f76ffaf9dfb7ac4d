import { ContentError } from '#article/problem.ts'

export const UNREACHABLE = 502
export const TOO_SLOW = 504

/**
 * Throws what kept something from being loaded as a status, because it is expected and not a bug: 504 where it took too
 * long, 502 where nobody answered, or where the answer was cut or is not what was asked for.
 */
export function asStatus(error: unknown): never {
  if (error instanceof ContentError) throw error
  if (error instanceof Response) throw error
  const isSlow = error instanceof DOMException && error.name === 'TimeoutError'
  throw new Response(null, { status: isSlow ? TOO_SLOW : UNREACHABLE })
}
