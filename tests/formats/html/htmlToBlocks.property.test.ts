import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { character, element } from './support/arbitraryMarkup.ts'

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
  test(`${what} becomes blocks of a valid article, and no address in them can run a script`, () => {
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

test('plain text in any element is kept', () => {
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
