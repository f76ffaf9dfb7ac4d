import { posix } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { resolveAddress } from '#publishing/preview/resolveAddress.ts'
import { pageFile } from '#publishing/prerender/pageFile.ts'
import goldens from './address-goldens.json' with { type: 'json' }

const languages = ['ar', 'zh-Hant']
const isGolden = (file: string): boolean => goldens.files.includes(file)

test.each(goldens.atTheRoot)('$address resolves as in the goldens', ({ address, answer }) => {
  expect(resolveAddress(address, { base: '/', languages }, isGolden)).toEqual(answer)
})

test.each(goldens.belowPaper)('$address resolves as in the goldens when the base is /paper/', ({ address, answer }) => {
  expect(resolveAddress(address, { base: '/paper/', languages }, isGolden)).toEqual(answer)
})

const tricky = fc.constantFrom(
  '..',
  '.',
  '',
  '%2e%2e',
  '%2E.',
  '..%2f',
  '%5c',
  '%00',
  '%',
  '\\',
  'index.html',
  '.html',
  'index',
  '404',
  'ar',
  'AR',
  'x.',
  '100%',
  '%D9%8',
  'assets',
)
const segment = fc.oneof(tricky, fc.string(), fc.string({ unit: 'binary' }), fc.webSegment())
const address = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`)
const base = fc.constantFrom('/', '/paper/', '/جريدة/')
/** Any folder: a function that says of each name whether it is a file. */
const folder = fc.func(fc.boolean())

test('no address resolves to a file outside the site', () => {
  fc.assert(
    fc.property(address, base, folder, (address, base, isFile) => {
      const resolved = resolveAddress(address, { base, languages }, isFile)
      const file = resolved.kind === 'file' ? resolved.file : 'none'
      expect(posix.join('/site', file)).toBe(`/site/${file}`)
    }),
    { numRuns: 2000 },
  )
})

test('no address redirects to another site or out of the base', () => {
  fc.assert(
    fc.property(address, base, folder, (address, base, isFile) => {
      const resolved = resolveAddress(address, { base, languages }, isFile)
      const { origin, pathname } = new URL(resolved.kind === 'moved' ? resolved.to : base, 'http://paper.invalid')
      expect(origin).toBe('http://paper.invalid')
      expect(decodeURI(pathname).startsWith(base)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an article is found at its address, whatever its id', () => {
  const id = fc.stringMatching(/^[\p{L}\p{N}-]+$/u).filter((id) => id !== 'index')
  fc.assert(
    fc.property(id, (id) => {
      const address = articleAddress('ar', id)
      const isFile = (file: string): boolean => file === pageFile(address)
      const found = { kind: 'file', file: pageFile(address) }
      expect(resolveAddress(address, { base: '/', languages }, isFile)).toEqual(found)
      for (const other of [`${address}/`, `${address}.html`]) {
        expect(resolveAddress(other, { base: '/', languages }, isFile)).toEqual({ kind: 'moved', to: address })
      }
    }),
  )
})
