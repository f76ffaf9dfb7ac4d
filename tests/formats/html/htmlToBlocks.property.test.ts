import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { parseArticle } from '#article/parseArticle.ts'

/** Every code point and half of one; fast-check's own `binary` unit takes seconds to set up. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const character = fc.oneof(
  anyCharacter,
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
)

const names = [
  'p',
  'div',
  'span',
  'b',
  'em',
  'a',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'figure',
  'figcaption',
  'img',
  'picture',
  'source',
  'iframe',
  'blockquote',
  'cite',
  'pre',
  'code',
  'h1',
  'h3',
  'hr',
  'br',
  'script',
  'style',
  'svg',
  'math',
  'mtext',
  'noscript',
  'template',
  'select',
  'form',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'video',
  'audio',
  'track',
  'object',
  'embed',
  'base',
  'bdi',
  'sup',
  'sub',
  'q',
  'constructor',
  '__proto__',
]
const attributes = [
  'href',
  'src',
  'data-src',
  'srcset',
  'id',
  'name',
  'class',
  'dir',
  'lang',
  'style',
  'colspan',
  'rowspan',
  'start',
  'value',
  'width',
  'height',
  'title',
  'alt',
  'onerror',
  'xlink:href',
  'srcdoc',
  'cite',
]
const script = ['java', 'script:alert(1)'].join('')
const values = [
  script,
  ` ${script.replace('vas', 'Va\tS')}`,
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'blob:https://e.example/1',
  'https://example.org/a.jpg',
  '//example.org/b',
  '/c',
  '#x',
  '#',
  'x',
  'rtl',
  'auto',
  'ar',
  'not a tag!',
  'wp-block-gallery',
  'wp-block-embed',
  'twitter-tweet',
  'footnotes',
  'caption',
  'wp-caption',
  'pullquote',
  'display:none',
  '-3',
  '0',
  '1e9',
  '99999999999',
  '2',
  'https://[',
  'http:/x',
  'https://www.youtube.com/embed/aqz-KE-bpKQ',
  `a.jpg 100w, ${script} 200w`,
  '\u0000',
  '',
]
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    fc.oneof(
      fc.string({ unit: character }),
      fc.constantFrom(
        'نص',
        ' ',
        '&nbsp;',
        '&#x202E;',
        '<!--',
        ']]>',
        '[caption]',
        '[x y="z"]',
        'https://youtu.be/aqz-KE-bpKQ',
        '\u202B',
        '<',
        '&',
      ),
    ),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.constantFrom(...attributes), fc.constantFrom(...values)), { maxLength: 3 }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(
        ([name, pairs, inside, closed]) =>
          `<${name}${pairs.map(([key, value]) => ` ${key}="${value}"`).join('')}>${inside.join('')}${closed ? `</${name}>` : ''}`,
      ),
  ),
})).node

const article = { id: 'x', inLanguage: 'ar', headline: 'x', datePublished: '2026-11-20T10:00:00Z' }

function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['href', 'url', 'poster', 'thumbnail'].includes(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => addressesIn(each, key))
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => addressesIn(each, name))
    : []
}

function isHarmless(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address.replaceAll(/[\p{Cc}\s]+/gu, ''))?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}

for (const [what, arbitrary] of [
  ['any string', fc.string({ unit: character, maxLength: 400 })],
  ['any markup', fc.array(element, { maxLength: 6 }).map((parts) => parts.join(''))],
] as const) {
  test(`${what} becomes blocks of a valid article, and no address in them can run`, () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(undefined, 'https://example.org/story/'), (html, base) => {
        const body = htmlToBlocks(html, { base, language: 'ar' })
        const parsed = parseArticle({ ...article, body }, 'x')
        expect(parsed).toMatchObject({ ok: true, unknownBlocks: [] })
        for (const address of addressesIn(body)) expect(address).toSatisfy(isHarmless)
      }),
      { numRuns: 150 },
    )
  })
}

test('text that is only text is never lost', () => {
  const word = fc.stringMatching(/^[a-zء-ي]{1,12}$/u)
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('p', 'div', 'li', 'h2', 'td', 'blockquote', 'figcaption', 'dd', 'summary', 'section', 'b'),
          word,
        ),
        { minLength: 1, maxLength: 12 },
      ),
      (parts) => {
        const html = parts.map(([name, text]) => `<${name}>${text}</${name}>`).join('')
        const said = JSON.stringify(htmlToBlocks(html, { language: 'ar' }))
        for (const [, text] of parts) expect(said).toContain(text)
      },
    ),
  )
})
