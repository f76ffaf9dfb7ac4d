import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { htmlToBlocks } from '#content/html/htmlToBlocks.ts'
import { blocksSchema } from '#content/schema/block.ts'

const base = 'https://example.org/2026/11/story/'
const folder = new URL('./cases/', import.meta.url)
const caseSchema = v.array(v.object({ name: v.string(), html: v.string(), blocks: v.array(v.unknown()) }))
const cases = readdirSync(folder).flatMap((file) => v.parse(caseSchema, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))))

test.each(cases)('$name', ({ html, blocks }) => {
  const made = htmlToBlocks(html, { base, language: 'ar' })
  expect(made).toEqual(blocks)
  expect(v.parse(blocksSchema, made)).toEqual(blocks)
})

test('without a base addresses stay paths, and without a language no-break spaces are spaces', () => {
  expect(htmlToBlocks('<p>a&nbsp;b <a href="/c">c</a> <a href="//d.example/">d</a></p>')).toEqual([
    { type: 'paragraph', text: ['a b ', { text: 'c', href: '/c' }, ' ', { text: 'd', href: 'https://d.example/' }] },
  ])
})

test('French keeps its no-break spaces', () => {
  expect(htmlToBlocks('<p>Vraiment&nbsp;?</p>', { language: 'fr' })).toEqual([{ type: 'paragraph', text: 'Vraiment\u00A0?' }])
})

test('markup of any depth is read without an error', () => {
  const deep = `${'<div>'.repeat(4000)}نص${'</div>'.repeat(4000)}`
  expect(htmlToBlocks(deep)).toEqual([{ type: 'paragraph', text: 'نص' }])
  const lists = `${'<ul><li>'.repeat(300)}نص`
  expect(v.safeParse(blocksSchema, htmlToBlocks(lists)).success).toBe(true)
})

test('a shortcode that never closes and names a hundred thousand addresses is words, and found to be so in one pass', () => {
  const open = `[video ${'https: '.repeat(100_000)}`.trim()
  expect(htmlToBlocks(`<p>${open}</p>`)).toEqual([{ type: 'paragraph', text: open }])
})
