import { expect, test } from 'vitest'
import fc from 'fast-check'
import { findEmbedPlayer, formatHost } from '#article/body/findEmbedPlayer.ts'

const youtube = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0'

test.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', youtube],
  ['https://m.youtube.com/watch?app=desktop&v=aqz-KE-bpKQ&list=x', youtube],
  ['https://youtu.be/aqz-KE-bpKQ?si=abc', youtube],
  ['https://youtube.com/shorts/aqz-KE-bpKQ', youtube],
  ['https://www.youtube.com/embed/aqz-KE-bpKQ', youtube],
  ['https://www.youtube.com/live/aqz-KE-bpKQ', youtube],
  ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ', youtube],
  ['https://youtu.be/aqz-KE-bpKQ?t=1m30s', `${youtube}&start=90`],
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=75', `${youtube}&start=75`],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'],
  ['https://vimeo.com/76979871/abc123', 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=abc123'],
  [
    'https://player.vimeo.com/video/76979871?h=abc123',
    'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1&h=abc123',
  ],
])('%s plays at %s', (url, src) => {
  expect(findEmbedPlayer(url)?.src).toBe(src)
})

test.each([
  'https://www.youtube.com/@channel',
  'https://www.youtube.com/watch?v=../../evil',
  'https://youtube.com.example.org/watch?v=aqz-KE-bpKQ',
  'https://notyoutu.be/aqz-KE-bpKQ',
  'https://vimeo.com/about',
  'https://example.org/76979871',
  'no address',
])('%s can only be visited', (url) => {
  expect(findEmbedPlayer(url)).toBeUndefined()
})

test('a player is always one of the two known ones, whatever the address', () => {
  const hosts = fc.constantFrom('youtube.com', 'youtu.be', 'vimeo.com', 'x.org')
  const addresses = fc.tuple(hosts, fc.webPath(), fc.webQueryParameters())
  fc.assert(
    fc.property(addresses, ([host, path, query]) => {
      const src = findEmbedPlayer(`https://${host}${path}?${query}`)?.src ?? 'https://player.vimeo.com/'
      expect(src).toMatch(/^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?|player\.vimeo\.com\/)/u)
    }),
  )
})

test('a host is named without www', () => {
  expect(formatHost('https://www.example.org/a')).toBe('example.org')
})
