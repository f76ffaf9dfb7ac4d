import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { formatMoveTable } from '#publishing/hosting/formatMoves.ts'
import goldens from '../publishing/preview/address-goldens.json' with { type: 'json' }

const resultSchema = v.union([
  v.object({ uri: v.string() }),
  v.object({ statusCode: v.literal(301), headers: v.object({ location: v.object({ value: v.string() }) }) }),
])

const readme = readFileSync(new URL('../../deploy/README.md', import.meta.url), 'utf8')
const code = /```js\n([\s\S]*?)```/u.exec(readme)?.[1] ?? ''

/** The function's result for an address: the file to get from the bucket, or the address to redirect to. */
function resolve(address: string, moves = '{}'): string {
  const { pathname, searchParams } = new URL(`http://paper.invalid${address}`)
  const querystring = Object.fromEntries(
    [...searchParams].map(([name, value]) => [name, { value: encodeURIComponent(value) }]),
  )
  const request = { uri: pathname, querystring }
  const answer = v.parse(
    resultSchema,
    runInNewContext(`${code.replace('moves = {}', `moves = ${moves}`)}\nhandler(event)`, { event: { request } }),
  )
  return 'uri' in answer ? `file ${decodeURIComponent(answer.uri.slice(1))}` : `moved ${answer.headers.location.value}`
}

const expected = goldens.atTheRoot.flatMap(({ address, answer }) => {
  if (answer.kind === 'file') return [{ address, answer: `file ${answer.file}` }]
  return answer.kind === 'moved' ? [{ address, answer: `moved ${answer.to}` }] : []
})

test.each(expected)('CloudFront resolves $address to: $answer', ({ address, answer }) => {
  expect(resolve(address)).toBe(answer)
})

test('CloudFront redirects to no other site', () => {
  expect(resolve('//elsewhere.invalid/')).toBe('moved /elsewhere.invalid')
})

test('CloudFront redirects moved addresses by the table of the build', () => {
  const moves = formatMoveTable(
    [
      { from: 'ar/article/قديم', isFolder: false, kind: 'moved', to: 'ar/article/new' },
      { from: 'ar/article/gone', isFolder: false, kind: 'withdrawn', notice: {} },
    ],
    '/',
  )
  expect(resolve('/ar/article/قديم?x=1', moves)).toBe('moved /ar/article/new?x=1')
  expect(resolve('/ar/article/قديم/', moves)).toBe('moved /ar/article/new')
  expect(resolve('/ar/article/gone', moves)).toBe('file ar/article/gone.html')
})

test('CloudFront finds moved addresses that end in .html, and those whose spelling it corrects', () => {
  const moves = formatMoveTable(
    [
      { from: 'old.html', isFolder: false, kind: 'moved', to: 'ar/article/new' },
      { from: '2019/index.html', isFolder: false, kind: 'moved', to: 'ar/' },
      { from: 'plain', isFolder: false, kind: 'moved', to: 'en/' },
    ],
    '/',
  )
  expect(resolve('/old.html?x=1', moves)).toBe('moved /ar/article/new?x=1')
  expect(resolve('/2019/index.html', moves)).toBe('moved /ar/')
  expect(resolve('/plain.html', moves)).toBe('moved /en/')
  expect(resolve('//plain/', moves)).toBe('moved /en/')
})

test('CloudFront adds the query of a request only to an address without query and fragment', () => {
  const targets = ['https://o.example/s?id=5#p', 'https://o.example/s#p', 'https://o.example/s']
  const found = targets.map((to) => {
    const moves = formatMoveTable([{ from: 'x', isFolder: false, kind: 'moved', to }], '/')
    return resolve('/x?fbclid=1', moves)
  })
  expect(found).toEqual([
    'moved https://o.example/s?id=5#p',
    'moved https://o.example/s#p',
    'moved https://o.example/s?fbclid=1',
  ])
})
