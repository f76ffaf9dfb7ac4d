/** First and last byte, both included. */
export type ByteRange = { start: number; end: number }

/**
 * The part of a file of `size` bytes that a Range header asks for (RFC 9110, 14.2). Undefined: send it whole (no header, another
 * unit, several parts, nonsense, all of which a server may answer so).
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const range =
    first === ''
      ? suffix(Number(last), size)
      : { start: Number(first), end: Math.min(Number(last || size - 1), size - 1) }
  if (last !== '' && first !== '' && Number(last) < Number(first)) return undefined
  return range.start < size && range.start <= range.end ? range : 'unsatisfiable'
}

const suffix = (length: number, size: number): ByteRange => ({ start: Math.max(size - length, 0), end: size - 1 })
