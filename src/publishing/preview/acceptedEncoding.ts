/** The encodings this host makes, the better one first. */
export const ENCODINGS = ['br', 'gzip'] as const

export type Encoding = (typeof ENCODINGS)[number]

/** The encoding to answer with, after an Accept-Encoding header (RFC 9110, 12.5.3); undefined for none. */
export function acceptedEncoding(header: string): Encoding | undefined {
  const weights = new Map(header.split(',').map(weighted))
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0
  const [best] = ENCODINGS.filter((encoding) => weightOf(encoding) > 0).toSorted(
    (one, other) => weightOf(other) - weightOf(one),
  )
  return best
}

/** `gzip;q=0.5` is gzip with 0.5; a weight that is no number counts as none. */
function weighted(item: string): [name: string, weight: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length)
  return [name, weight === undefined ? 1 : Number(weight) || 0]
}
