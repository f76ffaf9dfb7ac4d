import { expect, test } from 'vitest'
import { addParagraphs } from '#formats/wordpress/addParagraphs.ts'
import { adapters } from '#formats/adapters.ts'
import { anyTextToBlocks } from '#formats/drafts/textToBlocks.ts'
import { normalizeForComparison } from '#formats/drafts/joinBodyText.ts'
import { toOneLine } from '#formats/drafts/htmlToText.ts'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { isSamePicture } from '#formats/drafts/isSamePicture.ts'
import { detectHtmlLanguage } from '#formats/drafts/detectLanguage.ts'
import { parseJsonLd } from '#formats/jsonLd/parseJsonLd.ts'
import { parseNinjsBody } from '#formats/ninjs/parseNinjsBody.ts'
import { parseJsonInput } from '#formats/parsing/parseJsonInput.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import { withFootnotes, withPatterns } from '#formats/wordpress/wxrBlocks.ts'
import { parseXml } from '#formats/xml/parseXml.ts'
import { toPlainText } from '#article/text/toPlainText.ts'

/** Repeated so often, what takes quadratic time does not end within the time of a test. */
const MANY = 100_000

const options = { section: 'world', date: '2026-11-28T12:00:00Z', language: 'ar' }

test.each(['<pre>', '<script>', '\n<!--', '<!-- wp:block {', '[gallery '])(
  '«%s», repeated and never closed, is text of a stored post',
  (open) => {
    expect(withPatterns(withFootnotes(addParagraphs(open.repeat(MANY)), undefined), new Map())).toContain(open.trim())
  },
)

test('preformatted parts of a stored post keep their limits, and long runs of spaces take linear time', () => {
  expect(addParagraphs('a\n\n<pre>b\n\nc</pre>\n\nd <pre>e')).toBe('<p>a</p>\n\n<pre>b\n\nc</pre>\n\n<p>d</p>\n<pre>e')
  expect(addParagraphs(`a${' '.repeat(MANY)}b`)).toHaveLength(MANY + 9)
  expect(withPatterns('<!-- wp:block {"ref":1,"x":2} /-->', new Map([['1', 'words']]))).toBe('words')
})

test.each(['<note>', '<media-reference ', '<media-reference source="x" ', '<hl2 ', '<p>x</p><div class="dat">'])(
  'a ninjs body of repeated «%s» is read in one pass',
  (open) => {
    expect(Array.isArray(parseNinjsBody({ body_text: `<nitf>${open.repeat(MANY / 4)}` }, 'ar'))).toBe(true)
  },
)

test('JSON with any amount of space around and inside it, and JSON that never ends, are read in one pass', () => {
  expect(
    parseJsonLd(`${' '.repeat(MANY)}<!--${' '.repeat(MANY)}{"a": [1,${' '.repeat(MANY)}2]}${' '.repeat(MANY)}-->`),
  ).toEqual({ a: [1, 2] })
  expect(() => parseJsonLd(`{"a": "${'\\"'.repeat(MANY)}`)).toThrow(/^not valid JSON/u)
  expect(() => parseJsonInput(`[${'\n'.repeat(MANY)}x`)).toThrow(/^not valid JSON/u)
  expect(() => parseJsonInput(`[x${'\n['.repeat(MANY)}`)).toThrow(/^not valid JSON/u)
  expect(() => detectFormat(`<script type="${'ld+json '.repeat(MANY)}`)).not.toThrow()
})

test('JSON-LD in CDATA, comments and scripts is unwrapped', () => {
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

test('XML that nests deeper than any feed is refused with its line; less deep XML is read', () => {
  expect(() => parseXml(`<rss>\n${'<b>'.repeat(MANY)}`)).toThrow(
    'not readable as XML: line 2: more than 2000 elements are open',
  )
  const deep = `<div>نص${'<i>'.repeat(1500)}عميق${'</i>'.repeat(1500)}بعده</div>`
  const facts = '<title>خبر</title><updated>2026-11-28T12:00:00Z</updated>'
  const content = `<content type="xhtml">${deep}</content>`
  const entry = `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${facts}${content}</entry></feed>`
  const [block] = adapters.atom(entry, options).articles[0]?.body ?? []
  expect(block?.type === 'paragraph' && toPlainText(block.text)).toBe('نصعميقبعده')
})

test('the end of CDATA that is opened repeatedly is searched for once', () => {
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
])('plain text of repeated «%s» is read in one pass', (unit) => {
  const story = 'هذا سطر طويل فيه كلام كثير عن خبر.\n'
  const { articles } = adapters.plainText(`عنوان الخبر\n${story}${unit.repeat(MANY / 5)}x\n${story}`, options)
  expect(articles).toHaveLength(1)
})

test('a byline of mail signs, a folder with a long name and open brackets are read in one pass', () => {
  const facts = '<title>خبر</title><pubDate>2026-11-28</pubDate><description>نص</description>'
  const item = `<item>${facts}<author>${'(@'.repeat(MANY)}</author></item>`
  expect(adapters.rss(`<rss><channel>${item}</channel></rss>`, options).articles).toHaveLength(1)
  expect(isSamePicture(`https://example.org/${'a'.repeat(MANY)}/a.jpg`, 'https://example.org/b/a.jpg')).toBe(false)
  expect(detectHtmlLanguage('<'.repeat(MANY), undefined, 'ar')).toBe('ar')
})

test('ten million signs or spaces, and a tag as long, exhaust no regular expression', () => {
  const many = (sign: string) => `خبر ${sign.repeat(10_000_000)}`
  expect(normalizeForComparison(many('['))).toBe('خبر')
  expect(anyTextToBlocks(`<p class="${many('a ')}">x</p>`, {})).toEqual([{ type: 'paragraph', text: 'x' }])
  expect(parseJsonLd(`["${many(' ')}x"]`)).toHaveLength(1)
  expect(toOneLine(`${many(' ')}x`)).toBe('خبر x')
  expect(htmlToBlocks(`<p>${many('\n')}x</p>`)).toEqual([{ type: 'paragraph', text: 'خبر x' }])
})
