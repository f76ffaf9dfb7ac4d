import fc from 'fast-check'
import type { Block } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import type { Text } from '#article/schema/text.ts'

const HOSTILE = [
  '<script>x</script>',
  '"><img onerror=x src=y>',
  "' onload='x",
  '</p></div>',
  '&lt;b&gt;',
  ']]>',
  '<!-- ',
  '-->',
  '</code></pre>',
  '+3',
  '\u0000\u0008',
  '\uD800',
  'قال',
]

/** Any code points, also lone surrogates and control characters. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points))

export const hostileText = fc.oneof(
  anyText,
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join(' ')),
)

const span = fc.record(
  {
    text: hostileText,
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    code: fc.boolean(),
    mark: fc.boolean(),
    sup: fc.boolean(),
    sub: fc.boolean(),
    href: hostileText.map((text) => `https://example.org/?q=${text}`),
    lang: fc.constantFrom('en', 'ar'),
    dir: fc.constantFrom<('ltr' | 'rtl')[]>('ltr', 'rtl'),
  },
  { requiredKeys: ['text'] },
)

const richText: fc.Arbitrary<Text> = fc.oneof(hostileText, fc.array(fc.oneof(hostileText, span), { maxLength: 3 }))

const address = hostileText.map((text) => `https://media.example/${text}`)

const image: fc.Arbitrary<Image> = fc.record(
  {
    url: address,
    width: fc.nat(),
    height: fc.nat(),
    alternateText: hostileText,
    caption: richText,
    creditText: hostileText,
  },
  { requiredKeys: ['url'] },
)

const cell = fc.oneof(
  richText,
  fc.record({ text: richText, header: fc.boolean(), colspan: fc.nat() }, { requiredKeys: ['text'] }),
)

const leafBlocks: fc.Arbitrary<Block>[] = [
  fc.record({ type: fc.constant('paragraph' as const), text: richText }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom<(2 | 3 | 4)[]>(2, 3, 4), text: richText }),
  image.map((each): Block => ({ ...each, type: 'image', href: each.url })),
  fc.record({
    type: fc.constant('gallery' as const),
    images: fc.array(image, { minLength: 1, maxLength: 2 }),
    caption: richText,
  }),
  fc.record({
    type: fc.constant('table' as const),
    caption: richText,
    head: fc.array(cell, { maxLength: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('code' as const), text: hostileText }),
  fc.record({ type: fc.constant('embed' as const), url: address, title: hostileText, provider: hostileText }),
  fc.record({
    type: fc.constantFrom('audio' as const, 'video' as const),
    url: address,
    title: hostileText,
    caption: richText,
  }),
  fc.record({
    type: fc.constant('links' as const),
    title: hostileText,
    links: fc.array(fc.record({ headline: hostileText, url: address }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('footnotes' as const),
    notes: fc.array(fc.record({ id: hostileText, text: richText }), { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('divider' as const) }),
]

/** Nested blocks of every type, with text that would break out of markup that does not escape it. */
export const hostileBlocks = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small' },
    ...leafBlocks,
    fc.record({ type: fc.constant('quote' as const), blocks: tie('blocks'), cite: richText }),
    fc.record({ type: fc.constant('factBox' as const), title: hostileText, blocks: tie('blocks') }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.oneof(richText, tie('blocks')), { maxLength: 2 }),
    }),
  ),
})).blocks
