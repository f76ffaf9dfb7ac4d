import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { findRealHosts } from '#article/text/findRealHosts.ts'

const goldens = v.parse(
  v.array(v.object({ text: v.string(), href: v.string(), host: v.optional(v.string()) })),
  JSON.parse(readFileSync(new URL('host-goldens.json', import.meta.url), 'utf8')),
)

test.each(goldens)('beside "$text" with the address $href stands $host', ({ text, href, host }) => {
  expect([...findRealHosts([{ text, href }]).values()]).toEqual(host === undefined ? [] : [host])
})

test('a host that is divided among several spans is found, and shown once, after the last', () => {
  const href = 'https://evil.example/'
  const last = { text: '.com', href, strong: true }
  expect([...findRealHosts(['x ', { text: 'b', href }, { text: 'bc', href, emphasis: true }, last, ' y'])]).toEqual([
    [last, 'evil.example'],
  ])
})

test('two links beside each other are judged each by its own text', () => {
  const first = { text: 'bbc.com', href: 'https://evil.example/' }
  expect([...findRealHosts([first, { text: 'bbc.com', href: 'https://bbc.com/' }])]).toEqual([[first, 'evil.example']])
})

test('text without links has none', () => {
  expect([findRealHosts('bbc.com').size, findRealHosts([{ text: 'bbc.com' }, 'bbc.com']).size]).toEqual([0, 0])
})
