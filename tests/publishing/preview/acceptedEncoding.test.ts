import { expect, test } from 'vitest'
import { acceptedEncoding } from '#publishing/preview/acceptedEncoding.ts'

test.each([
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['gzip;q=1.0, br;q=1.0', 'br'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['gzip;q=nonsense', undefined],
  ['brotli, x-gzip', undefined],
])('"%s" is answered with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding)
})
