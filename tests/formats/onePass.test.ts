import { expect, test } from 'vitest'
import { autoParagraphs } from '#formats/wordpress/autoParagraphs.ts'
import { adapters } from '#formats/adapters.ts'
import { isSamePicture } from '#formats/drafts/samePicture.ts'
import { languageOfHtml } from '#formats/drafts/languageOfText.ts'
import { parseJsonLd } from '#formats/jsonLd/newsNodes.ts'
import { ninjsBody } from '#formats/ninjs/ninjsBody.ts'
import { parseJsonInput } from '#formats/parsing/parseJsonInput.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import { withFootnotes, withPatterns } from '#formats/wordpress/wxrBlocks.ts'
import { parseXml } from '#formats/xml/xmlTree.ts'
import { plainText } from '#article/text/plainText.ts'

/** What takes the square of the time of such texts does not end in the time of a test. */
const MANY = 100_000

const said = { section: 'world', date: '2026-11-28T12:00:00Z', language: 'ar' }

test.each(['<pre>', '<script>', '\n<!--', '<!-- wp:block {', '[gallery '])(
  '«%s», again and again and never closed, is text of a stored post',
  (open) => {
    expect(withPatterns(withFootnotes(autoParagraphs(open.repeat(MANY)), undefined), new Map())).toContain(open.trim())
  },
)

test('what a stored post keeps as it is begins and ends where it did, and spaces between words are no work', () => {
  expect(autoParagraphs('a\n\n<pre>b\n\nc</pre>\n\nd <pre>e')).toBe('<p>a</p>\n\n<pre>b\n\nc</pre>\n\n<p>d</p>\n<pre>e')
  expect(autoParagraphs(`a${' '.repeat(MANY)}b`)).toHaveLength(MANY + 9)
  expect(withPatterns('<!-- wp:block {"ref":1,"x":2} /-->', new Map([['1', 'words']]))).toBe('words')
})

test.each(['<note>', '<media-reference ', '<media-reference source="x" ', '<hl2 ', '<p>x</p><div class="dat">'])(
  'a ninjs body of «%s», again and again, is read in one pass',
  (open) => {
    expect(Array.isArray(ninjsBody({ body_text: `<nitf>${open.repeat(MANY / 4)}` }, 'ar'))).toBe(true)
  },
)

test('JSON behind or among any amount of space, and JSON that never ends, is read in one pass', () => {
  expect(
    parseJsonLd(`${' '.repeat(MANY)}<!--${' '.repeat(MANY)}{"a": [1,${' '.repeat(MANY)}2]}${' '.repeat(MANY)}-->`),
  ).toEqual({ a: [1, 2] })
  expect(() => parseJsonLd(`{"a": "${'\\"'.repeat(MANY)}`)).toThrow(/^not valid JSON/u)
  expect(() => parseJsonInput(`[${'\n'.repeat(MANY)}x`)).toThrow(/^not valid JSON/u)
  expect(() => parseJsonInput(`[x${'\n['.repeat(MANY)}`)).toThrow(/^not valid JSON/u)
  expect(() => detectFormat(`<script type="${'ld+json '.repeat(MANY)}`)).not.toThrow()
})

test('JSON-LD in CDATA, in a comment and in scripts is what it was', () => {
  for (const text of [
    '//<![CDATA[\n{"a":1}\n//]]>',
    '<!-- {"a":1} -->',
    '/*<![CDATA[*/{"a":1}/*]]>*/',
    '<!-- // <![CDATA[ {"a":1} // ]]> -->',
  ]) {
    expect(parseJsonLd(text)).toEqual({ a: 1 })
  }
  expect(parseJsonLd('<script type="application/ld+json">{"a":1}</script><script>{"b":2}</script>')).toEqual([
    { a: 1 },
    { b: 2 },
  ])
})

test('XML that nests deeper than any feed is refused with its line, and what is less deep is read', () => {
  expect(() => parseXml(`<rss>\n${'<b>'.repeat(MANY)}`)).toThrow(
    'not readable as XML: line 2: more than 2000 elements are open',
  )
  const deep = `<div>نص${'<i>'.repeat(1500)}عميق${'</i>'.repeat(1500)}بعده</div>`
  const entry = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر</title><updated>2026-11-28T12:00:00Z</updated><content type="xhtml">${deep}</content></entry></feed>`
  const [block] = adapters.atom(entry, said).articles[0]?.body ?? []
  expect(block?.type === 'paragraph' && plainText(block.text)).toBe('نصعميقبعده')
})

test('CDATA that is opened again and again is not looked for again and again', () => {
  expect(() => parseXml(`<rss>&nbsp;${'<![CDATA['.repeat(MANY)}`)).not.toThrow()
})

test.each([
  '\n',
  'اقرأ أيضا\n',
  'اقرأ أيضا: خبر\n',
  'اقرأ أيضا\nعنوان\n',
  '1. خبر\n',
  '- خبر\n',
  'القائمة الرئيسية للصفحة هنا\n',
  '\u200E',
])('plain text of «%s», again and again, is read in one pass', (unit) => {
  const story = 'هذا سطر طويل فيه كلام كثير عن خبر.\n'
  const { articles } = adapters.plainText(`عنوان الخبر\n${story}${unit.repeat(MANY / 5)}x\n${story}`, said)
  expect(articles).toHaveLength(1)
})

test('a byline of nothing but signs of mail, a folder of a long name and open brackets are read in one pass', () => {
  const item = `<rss><channel><item><title>خبر</title><author>${'(@'.repeat(MANY)}</author><pubDate>2026-11-28</pubDate><description>نص</description></item></channel></rss>`
  expect(adapters.rss(item, said).articles).toHaveLength(1)
  expect(isSamePicture(`https://example.org/${'a'.repeat(MANY)}/a.jpg`, 'https://example.org/b/a.jpg')).toBe(false)
  expect(languageOfHtml('<'.repeat(MANY), undefined, 'ar')).toBe('ar')
})
