import fc from 'fast-check'

/** What is put into a text: characters and pieces that some parser treats in a way of its own. */
const CHARACTERS = [
  '',
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '=',
  '\\',
  '\u0000',
  '\n',
  '\uFEFF',
  '\u202E',
  '\u2066',
  '\uD800',
  '%',
]
const MARKUP = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</',
  '/>',
  '<script>',
  '</p>',
  '<p ',
  '<table>',
  '<svg>',
  '<a href=',
]
const JSON_PARTS = ['{', '}', '[', ']', ',', ':', 'null', '1e999', '"__proto__":', '"type":', '\\u0000', '\\ud800']
const OTHERS = ['&#x0;', '&lt;', '&nbsp;', '<!DOCTYPE a [<!ENTITY b "c">]>', '<?xml ', '[caption]', '[/caption]', '#']
const SCRIPT_ADDRESS = ['javascript', 'x'].join(':')
const PIECES = [...CHARACTERS, ...MARKUP, ...JSON_PARTS, ...OTHERS, SCRIPT_ADDRESS, '2026-02-30']

type Edit = { at: number; cut: number; insert: string; copy: boolean }

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
  copy: fc.boolean(),
})

/** A text of the list with a few places damaged: something cut, put in, or said twice. */
export const damaged = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([text, edits]) => edits.reduce(applyEdit, text))

function applyEdit(text: string, { at, cut, insert, copy }: Edit): string {
  const start = at % (text.length + 1)
  const rest = copy ? text.slice(start) : text.slice(start + cut)
  return text.slice(0, start) + insert + (copy ? text.slice(start, start + cut) : '') + rest
}
