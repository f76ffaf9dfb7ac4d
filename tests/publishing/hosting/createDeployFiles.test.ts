import { expect, test } from 'vitest'
import type { Move } from '#edition/moves/move.ts'
import { createDeployFiles } from '#publishing/hosting/createDeployFiles.ts'
import { IMMUTABLE } from '#publishing/hosting/cacheControl.ts'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'

const textOf = (base: string, name: string): string =>
  createDeployFiles({ base, sources: [] }).find(({ file }) => file === name)?.text ?? ''

/** The headers that `_headers` sets for an address. In its paths `*` matches anything, `:name` one segment. */
function headersAt(text: string, address: string): [name: string, value: string][] {
  const blocks = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')
    .split(/\n(?=\/)/u)
  return blocks.flatMap((block) => {
    const [path = '', ...lines] = block.split('\n')
    const pattern = path
      .replaceAll('.', String.raw`\.`)
      .replaceAll('*', '.*')
      .replaceAll(/:[a-z]+/gu, '[^/]+')
    if (!new RegExp(`^${pattern}$`, 'u').test(address)) return []
    return lines.map((line): [string, string] => [
      line.trim().split(': ')[0] ?? '',
      line.trim().split(': ').slice(1).join(': '),
    ])
  })
}

test.each(['/', '/paper/'])('_headers sets the security headers everywhere below %s', (base) => {
  expect(headersAt(textOf(base, '_headers'), `${base}ar/article/x`)).toEqual(Object.entries(securityHeaders([])))
})

test.each(['/', '/paper/'])('_headers lets hashed files below %s be cached for ever', (base) => {
  const text = textOf(base, '_headers')
  for (const file of [
    'assets/index-Dh8btCSA.js',
    'content/ar/media/harbor.74d78838-320.avif',
    'content/ar/media/port/harbor.74d78838-320.jpg',
  ]) {
    expect(headersAt(text, base + file)).toContainEqual(['Cache-Control', IMMUTABLE])
  }
})

test('_headers sets no caching for pages, articles and recordings', () => {
  const text = textOf('/', '_headers')
  for (const address of ['/ar/', '/ar/tag/assets', '/content/ar/articles/x.json', '/content/ar/media/voice.mp3']) {
    expect(headersAt(text, address).map(([name]) => name)).not.toContain('Cache-Control')
  }
})

test('_headers never sets a header twice for an address, because these hosts would join the values', () => {
  const text = textOf('/', '_headers')
  for (const address of [
    '/ar/',
    '/manifest.webmanifest',
    '/assets/a.js',
    '/content/ar/media/harbor.74d78838-320.webp',
  ]) {
    const names = headersAt(text, address).map(([name]) => name)
    expect(names).toEqual([...new Set(names)])
  }
})

test('_headers stays within the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
  const lines = textOf('/', '_headers').split('\n')
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
})

test('_redirects leads from the root to the paper when the base is below the root', () => {
  expect(textOf('/paper/', '_redirects')).toMatch(/^\/ \/paper\/ 302$/mu)
  expect(textOf('/', '_redirects')).not.toMatch(/^\//mu)
})

test('the lines of the newsroom’s own _redirects come before those of moved pages', () => {
  const moves: Move[] = [{ from: 'ar/article/old', isFolder: false, kind: 'moved', to: 'ar/article/new' }]
  const files = createDeployFiles({ base: '/', sources: [], moves, ownRedirects: '/podcast https://p.example 302\n' })
  expect(files.find(({ file }) => file === '_redirects')?.text).toBe(
    [
      '/podcast https://p.example 302',
      '# Made by npm run build.',
      '/ar/article/old /ar/article/new 301!',
      '/ar/article/old /ar/article/new 301',
      '',
    ].join('\n'),
  )
})
