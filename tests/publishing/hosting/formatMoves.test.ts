import { expect, test } from 'vitest'
import type { Move } from '#edition/moves/move.ts'
import { formatMoveTable, formatNginxMoves, formatRedirects } from '#publishing/hosting/formatMoves.ts'

const moves: Move[] = [
  { from: 'ar/article/قديم', isFolder: false, kind: 'moved', to: 'ar/article/new' },
  { from: 'a "quoted" $name', isFolder: true, kind: 'moved', to: 'https://elsewhere.example/$x' },
  { from: 'ar/article/gone', isFolder: false, kind: 'withdrawn', notice: {} },
]
const OLD = '%D9%82%D8%AF%D9%8A%D9%85'

test('Netlify and Cloudflare Pages each find a line that they understand', () => {
  expect(formatRedirects(moves, '/paper/')).toEqual([
    `/paper/ar/article/${OLD} /paper/ar/article/new 301!`,
    `/paper/ar/article/${OLD} /paper/ar/article/new 301`,
    '/paper/a%20%22quoted%22%20%24name https://elsewhere.example/$x 301!',
    '/paper/a%20%22quoted%22%20%24name/ https://elsewhere.example/$x 301',
    '/paper/a%20%22quoted%22%20%24name https://elsewhere.example/$x 301',
    '/paper/ar/article/gone /paper/ar/article/gone.html 410!',
  ])
})

test('a star in an old address stands for itself in _redirects', () => {
  const lines = formatRedirects([{ from: 'ar/*', isFolder: false, kind: 'moved', to: 'en/' }], '/')
  expect(lines).toEqual(['/ar/%2A /en/ 301!', '/ar/%2A /en/ 301'])
})

test('nginx finds each address as it decodes it, and nothing in it becomes configuration', () => {
  expect(formatNginxMoves(moves, '/').split('\n').slice(1, -1)).toEqual([
    'location = "/ar/article/قديم" { return 301 "/ar/article/new$is_args$args"; }',
    'location = "/ar/article/قديم/" { return 301 "/ar/article/new$is_args$args"; }',
    String.raw`location = "/a \"quoted\" $name" { return 301 "https://elsewhere.example/%24x$is_args$args"; }`,
    String.raw`location = "/a \"quoted\" $name/" { return 301 "https://elsewhere.example/%24x$is_args$args"; }`,
    'location = "/ar/article/gone" { return 410; }',
  ])
})

test('nginx adds the query of a request only to an address without query and fragment', () => {
  const targets = ['https://o.example/s?id=5#p', 'https://o.example/s#p', 'https://o.example/s']
  const elsewhere = targets.map((to): Move => ({ from: 'x', isFolder: false, kind: 'moved', to }))
  const lines = formatNginxMoves(elsewhere, '/').split('\n')
  expect(lines.filter((line) => line.startsWith('location = "/x" '))).toEqual([
    'location = "/x" { return 301 "https://o.example/s?id=5#p"; }',
    'location = "/x" { return 301 "https://o.example/s#p"; }',
    'location = "/x" { return 301 "https://o.example/s$is_args$args"; }',
  ])
})

test('the table for machines has the new address of each old one, and null for a withdrawn page', () => {
  expect(JSON.parse(formatMoveTable(moves, '/'))).toEqual({
    [`/ar/article/${OLD}`]: '/ar/article/new',
    '/a%20%22quoted%22%20%24name': 'https://elsewhere.example/$x',
    '/ar/article/gone': null,
  })
})
