import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { blocksSchema, type Block } from '#article/blocks/block.ts'
import { legalText } from '#publishing/markup/escapeMarkup.ts'
import type { HtmlSetting } from '#publishing/feeds/html/htmlSetting.ts'
import { blocksToHtml } from '#publishing/feeds/html/blocksToHtml.ts'
import { hostileBlocks, hostileText } from '../../support/hostileBlocks.ts'
import { parseHtml } from '../../support/parseHtml.ts'
import cases from './blocks.golden.json' with { type: 'json' }

const story: HtmlSetting = {
  language: 'ar',
  direction: 'rtl',
  absolute: (url) => new URL(url, 'https://paper.example/ar/article/this').href,
}

test.each(cases)('$name', ({ blocks, html }) => {
  expect(blocksToHtml(v.parse(blocksSchema, blocks), story).split('\n')).toEqual(html)
})

const ELEMENTS = new Set([
  'a',
  'bdi',
  'code',
  'em',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'aside',
  'blockquote',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'ul',
  'caption',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'audio',
  'img',
  'track',
  'video',
])
const ATTRIBUTES = new Set([
  'href',
  'lang',
  'dir',
  'src',
  'alt',
  'width',
  'height',
  'poster',
  'controls',
  'preload',
  'kind',
  'srclang',
  'label',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'role',
  'id',
])

test('a browser finds only the elements and attributes that we write, whatever the texts hold', () => {
  fc.assert(
    fc.property(hostileBlocks, (blocks) => {
      const { elements, otherNodes } = parseHtml(blocksToHtml(blocks, story))
      expect(
        elements.filter(
          ({ name, attributes }) => !ELEMENTS.has(name) || [...attributes.keys()].some((each) => !ATTRIBUTES.has(each)),
        ),
      ).toEqual([])
      expect(otherNodes).toEqual([])
    }),
  )
})

/** An HTML parser reads every line ending as \n. */
const asRead = (text: string) => legalText(text).replaceAll(/\r\n?/gu, '\n')

test('a browser reads texts as they were written, whatever they hold', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, code) => {
      const blocks: Block[] = [
        { type: 'paragraph', text },
        { type: 'code', text: code },
      ]
      expect(parseHtml(blocksToHtml(blocks, story)).text).toBe(`${asRead(text)}\n${asRead(code)}`)
    }),
  )
})

test('the markup can be written into XML, whatever the texts hold', () => {
  fc.assert(
    fc.property(hostileBlocks, (blocks) => {
      expect(blocksToHtml(blocks, story)).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u)
    }),
  )
})
