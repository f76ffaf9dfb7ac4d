import { expect, test } from 'vitest'
import * as v from 'valibot'
import { adapters } from '#formats/adapters.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { fixturesIn, readFixture } from './support/readFixture.ts'

const goldenSchema = v.object({
  file: v.string(),
  format: v.string(),
  options: v.record(v.string(), v.string()),
  articles: v.array(v.unknown()),
  leftOut: v.array(v.unknown()),
  notes: v.array(v.string()),
})
const goldens = fixturesIn('goldens').map((path) => v.parse(goldenSchema, JSON.parse(readFixture(path))))

function read(text: string, options: Record<string, string> = {}) {
  const format = detectFormat(text)
  return format === 'html' ? undefined : adapters[format](text, options)
}

test.each(goldens)('$file is detected as $format and read completely', ({ file, format, options, ...imported }) => {
  const text = readFixture(`files/${file}`)
  expect(detectFormat(text)).toBe(format)
  const result = read(text, options)
  expect(result).toEqual(imported)
  for (const article of result?.articles ?? []) expect(parseArticle(article, file)).toMatchObject({ ok: true, article })
})

test.each(goldens)('reading $file twice gives the same articles', ({ file, options }) => {
  const text = readFixture(`files/${file}`)
  expect(read(text, options)).toEqual(read(text, options))
})

test.each(goldens)(
  '$file that is cut off anywhere is read as far as it goes, or refused with a reason',
  ({ file, options }) => {
    const text = readFixture(`files/${file}`)
    for (let length = 0; length < text.length; length += Math.ceil(text.length / 25)) {
      const result = outcome(text.slice(0, length), options)
      expect(result).toMatch(/^(?:\d+ articles|FormatError: .+|MissingFactError: .+)/u)
    }
  },
)

function outcome(text: string, options: Record<string, string>): string {
  try {
    return `${read(text, options)?.articles.length ?? 0} articles`
  } catch (error) {
    return error instanceof FormatError || error instanceof MissingFactError
      ? `${error.name}: ${error.message}`
      : String(error)
  }
}

test('the error for JSON that is cut off names the line and column', () => {
  expect(() => read('{"version": "https://jsonfeed.org/version/1",\n "items": [{"id": "1", "title": "عنو')).toThrow(
    /not valid JSON: .* \(line 2, column \d+\)/u,
  )
})

test('PHP notices before the JSON are skipped', () => {
  for (const notice of [
    '<br />\n<b>Notice</b>: x in y\n',
    '<br />\n<b>Warning</b>: Array<br />\n[0] on line <b>3</b><br />',
  ]) {
    expect(adapters.wordpressRest(`${notice}${readFixture('parity/story.rest.json')}`, {}).articles).toHaveLength(1)
  }
})

test('an error that WordPress answers is passed on in its own words', () => {
  const text = '{"code":"rest_cannot_access","message":"ممنوع &amp; مغلق","data":{"status":401}}'
  expect(() => read(text)).toThrow('WordPress answers 401 rest_cannot_access: ممنوع & مغلق')
})

test('the WordPress.com API is detected and refused by name', () => {
  const text = '{"found":1,"posts":[{"ID":1,"site_ID":2,"title":"x","content":"<p>y</p>","URL":"https://x.example/"}]}'
  expect(detectFormat(text)).toBe('wordpressCom')
  expect(() => read(text)).toThrow(/WordPress\.com API \(version 1\.1\)/u)
})

test.each([
  ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'this XML is <svg>'],
  ['{"a": 1}', 'of no kind that we read'],
  ['[1, 2]', 'neither an object nor a list of objects'],
])('%s is refused with a reason', (text, reason) => {
  expect(() => detectFormat(text)).toThrow(reason)
})

test('the errors for copied text name the flags for section and date', () => {
  const text = 'عنوان الخبر كاملًا\nنص الفقرة الأولى طويل بما يكفي ليكون فقرة حقيقية في مقال صحفي يقرأه الناس كل يوم.'
  expect(() => adapters.plainText(text, { date: '2026-11-20T10:00:00Z' })).toThrow(
    new MissingFactError('section', 'عنوان الخبر كاملًا'),
  )
  expect(() => adapters.plainText(text, { section: 'politics' })).toThrow(
    /does not say its date: give it, for example --date/u,
  )
  expect(() => adapters.plainText('   \n', { section: 'politics' })).toThrow('there is no text under a headline')
})

test('a picture that is given for copied text gets the first caption', () => {
  const options = { section: 'politics', date: '2026-11-20T15:20:00+03:00', image: 'media/port.jpg' }
  const [article] = adapters.plainText(readFixture('files/copied-ar.txt'), options).articles
  expect(article?.image).toEqual({
    url: 'media/port.jpg',
    caption: 'صورة جوية للميناء بعد إعادة فتحه',
    creditText: 'via REUTERS',
  })
  expect(JSON.stringify(article?.body)).not.toContain('REUTERS')
})

test('JSON-LD is read with the script tags of the page that it was copied from', () => {
  const json = readFixture('files/news-article.json')
  const script = (content: string) => `<script type="application/ld+json">${content}</script>`
  const text = `${script(json)}\n${script('{"@type": "BreadcrumbList"}')}`
  expect(detectFormat(text)).toBe('jsonLd')
  expect(read(text)).toEqual(read(json))
})
