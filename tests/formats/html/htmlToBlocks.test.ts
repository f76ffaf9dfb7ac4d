import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { toPlainText } from '#article/text/toPlainText.ts'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { blocksSchema } from '#article/blocks/block.ts'

const base = 'https://example.org/2026/11/story/'
const folder = new URL('./cases/', import.meta.url)
const caseSchema = v.array(v.object({ name: v.string(), html: v.string(), blocks: v.array(v.unknown()) }))
const cases = readdirSync(folder).flatMap((file) =>
  v.parse(caseSchema, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
)

test.each(cases)('$name', ({ html, blocks }) => {
  const made = htmlToBlocks(html, { base, language: 'ar' })
  expect(made).toEqual(blocks)
  expect(v.parse(blocksSchema, made)).toEqual(blocks)
})

test('without a base addresses stay paths, and without a language no-break spaces become spaces', () => {
  expect(htmlToBlocks('<p>a&nbsp;b <a href="/c">c</a> <a href="//d.example/">d</a></p>')).toEqual([
    { type: 'paragraph', text: ['a b ', { text: 'c', href: '/c' }, ' ', { text: 'd', href: 'https://d.example/' }] },
  ])
})

test('French keeps its no-break spaces', () => {
  expect(htmlToBlocks('<p>Vraiment&nbsp;?</p>', { language: 'fr' })).toEqual([
    { type: 'paragraph', text: 'Vraiment\u00A0?' },
  ])
})

test('markup of any depth is read without an error', () => {
  const deep = `${'<div>'.repeat(4000)}نص${'</div>'.repeat(4000)}`
  expect(htmlToBlocks(deep)).toEqual([{ type: 'paragraph', text: 'نص' }])
  const lists = `${'<ul><li>'.repeat(300)}نص`
  expect(v.safeParse(blocksSchema, htmlToBlocks(lists)).success).toBe(true)
})

test('an open shortcode with a hundred thousand addresses stays text and is read in one pass', () => {
  const open = `[video ${'https: '.repeat(100_000)}`.trim()
  expect(htmlToBlocks(`<p>${open}</p>`)).toEqual([{ type: 'paragraph', text: open }])
})

test('twenty thousand pictures within a line of text follow the line and are read in one pass', () => {
  const [line, ...pictures] = htmlToBlocks(`<p>نص ${'<img src="https://example.org/a.jpg"> و '.repeat(20_000)}</p>`)
  expect([line?.type, pictures.at(-1)?.type]).toEqual(['paragraph', 'image'])
  expect(htmlToBlocks(`<p>نص${'<img src="a.jpg"><img src="b.jpg">'.repeat(20_000)}نص</p>`)).toHaveLength(40_001)
})

test('a caption with thousands of credits and lines is read in one pass', () => {
  const figure = (caption: string) =>
    htmlToBlocks(`<figure><img src="https://example.org/a.jpg"><figcaption>ميناء${caption}</figcaption></figure>`)
  expect(figure(' <span class="credit">ليلى</span>'.repeat(20_000))).toMatchObject([
    { caption: 'ميناء', creditText: 'ليلى' },
  ])
  expect(figure('<br> '.repeat(100_000))).toMatchObject([{ caption: 'ميناء' }])
  expect(figure('<cite>أ</cite>'.repeat(20_000))).toMatchObject([{ caption: 'ميناء' }])
})

test('an id that fifty thousand elements have is made unique for each block', () => {
  const blocks = htmlToBlocks(`<a href="#a">إلى</a>${'<p id="a">نص</p>'.repeat(50_000)}`)
  expect([blocks[1]?.id, blocks[2]?.id, blocks.at(-1)?.id]).toEqual(['a', 'a-2', 'a-50000'])
})

const OPEN_SHORTCODES = [
  '[video https://example.org/a.mp4 ',
  '[video',
  '[embed = ',
  '[embed src="',
  '[foo a="b" c="d"',
  '[foo a="',
  '[gallery ids="1" ',
]

test.each(OPEN_SHORTCODES)('«%s», repeated and never closed, stays text', (open) => {
  const once = `${open}${open.slice(open.indexOf(' ')).repeat(20_000)}`
  for (const text of [open.repeat(20_000), once]) {
    expect(
      toPlainText(htmlToBlocks(`<p>${text}</p>`).flatMap((block) => (block.type === 'paragraph' ? block.text : []))),
    ).toBe(text.replaceAll(/ +/gu, ' ').trim())
  }
})

test.each(['[caption id="a"]<a ', '[caption]<img ', '<img class="attachment-a" '])(
  '«%s», repeated and never closed, is read in one pass',
  (open) => {
    expect(htmlToBlocks(open.repeat(50_000)).length).toBeLessThan(2)
  },
)

test('a closed shortcode with many attributes is removed, also where quotation marks are nested', () => {
  const attributes = ' a="b" c=d e="say "f" g"'
  expect(htmlToBlocks(`<p>قبل [foo${attributes.repeat(5000)}] بعد</p>`)).toEqual([
    { type: 'paragraph', text: 'قبل بعد' },
  ])
  expect(htmlToBlocks(`<p>[foo${attributes.repeat(5000)} !]</p>`)).toEqual([
    { type: 'paragraph', text: `[foo${attributes.repeat(5000)} !]` },
  ])
})

test('a srcset of one long word, only commas or only space is read in one pass', () => {
  const renditions = (srcset: string) => htmlToBlocks(`<img src="https://example.org/a.jpg" srcset="${srcset}">`)
  expect(renditions(`a.jpg 1w${' '.repeat(100_000)}x`)).toMatchObject([{ url: 'https://example.org/a.jpg' }])
  expect(renditions(`${','.repeat(100_000)} ${'a'.repeat(100_000)} x`)).toMatchObject([
    { url: 'https://example.org/a.jpg' },
  ])
  expect(renditions('https://example.org/w_1,c_2/a.jpg 1w,https://example.org/b.jpg 2w')).toMatchObject([
    { renditions: [{ width: 1 }, { width: 2 }] },
  ])
})

test('an icon that holds mostly space is read in one pass', () => {
  expect(htmlToBlocks(`<p>a<i class="fa">${' '.repeat(100_000)}b c</i></p>`)).toEqual([
    { type: 'paragraph', text: ['a', { text: ' b c', emphasis: true }] },
  ])
})
