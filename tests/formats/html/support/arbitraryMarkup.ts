import fc from 'fast-check'
import { attributes, names, values } from './markupParts.ts'

/** Any code point, also half of a surrogate pair. The `binary` unit of fast-check would take seconds to set up. */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
/** A character, more often of ASCII or Arabic. */
export const character = fc.oneof(
  anyCharacter,
  fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
)

/** An element with attributes and children, which may lack its end tag, or a piece of text. */
export const element = fc.letrec<{ node: string }>((tie) => ({
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
          `<${name}${attributesOf(pairs)}>${inside.join('')}${closed ? `</${name}>` : ''}`,
      ),
  ),
})).node

const attributesOf = (pairs: readonly [string, string][]): string =>
  pairs.map(([key, value]) => ` ${key}="${value}"`).join('')
