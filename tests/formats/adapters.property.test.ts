import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adapters } from '#formats/adapters.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { fixturesIn, readFixture } from './support/readFixture.ts'

/** Any code point, lone surrogates included; fast-check's own `binary` unit takes seconds to set up. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const character = fc.oneof(
  anyCharacter,
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
)

const documents = fixturesIn('files')
  .filter((path) => path.endsWith('.json'))
  .map((path): unknown => JSON.parse(readFixture(path)))
const script = ['java', 'script:alert(1)'].join('')
const junk = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e21,
  '',
  'x',
  'constructor',
  '__proto__',
  script,
  `<a href="${script}">x</a>`,
  [],
  {},
  [[]],
  [null],
  { name: null },
  '2026-99-99',
  'not a tag!',
)

/** The same JSON with junk in some places. */
function withJunk(value: unknown, isHit: () => boolean, next: () => unknown): unknown {
  if (isHit()) return next()
  if (Array.isArray(value)) return value.map((each) => withJunk(each, isHit, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withJunk(each, isHit, next)]))
}

/** The articles of a text; none if it was refused with a reason. */
function articlesOf(text: string): unknown[] {
  try {
    const format = detectFormat(text)
    return format === 'html' ? [] : adapters[format](text, { language: 'ar' }).articles
  } catch (error) {
    if (error instanceof FormatError || error instanceof MissingFactError) return []
    throw error
  }
}

test('JSON with junk in any place gives valid articles or is refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(fc.nat(11), { minLength: 400, maxLength: 400 }),
      fc.infiniteStream(junk),
      (document, dice, stream) => {
        let place = 1
        const isHit = () => dice[place++ % dice.length] === 0 && place > 3
        const text = JSON.stringify(withJunk(document, isHit, () => stream.next().value))
        for (const article of articlesOf(text)) expect(parseArticle(article, 'x')).toMatchObject({ ok: true })
      },
    ),
    { numRuns: 100 },
  )
})

test('XML that is damaged in any place gives valid articles or is refused with a reason', () => {
  const text = readFixture('files/rss-2.xml')
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom(
        '',
        '&',
        '<',
        ']]>',
        '<![CDATA[',
        '\u0000',
        '</item>',
        '<x:y>',
        '&#x0;',
        '" \'',
        '<!DOCTYPE a [<!ENTITY b "c">]>',
      ),
      (start, length, inserted) => {
        for (const article of articlesOf(text.slice(0, start) + inserted + text.slice(start + length))) {
          expect(parseArticle(article, 'x')).toMatchObject({ ok: true })
        }
      },
    ),
    { numRuns: 100 },
  )
})

test('the format of any text is detected, or the text is refused with a reason', () => {
  expect(() => fc.assert(fc.property(fc.string({ unit: character }), (text) => void articlesOf(text)))).not.toThrow()
})
