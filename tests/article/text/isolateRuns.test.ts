import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isolateRuns } from '#article/text/isolateRuns.ts'
import goldens from './bidi-goldens.json' with { type: 'json' }

const special = (text: string) =>
  isolateRuns(text)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ text, kind }) => [text, kind])
const rows = goldens.map(({ id, source, runs }) => ({ id, source, runs }))

test.each(rows)('case $id of docs/reference/rtl.md gets the treatment that it needs', ({ source, runs }) => {
  const strings = [source].flat().filter((run) => typeof run === 'string')
  expect(strings.flatMap(special)).toEqual(runs)
})

test('what stands at the end of a sentence does not belong to an address', () => {
  expect(special('زوروا (https://example.org/a_b)، أو www.example.org.')).toEqual([
    ['https://example.org/a_b', 'ltr'],
    ['www.example.org', 'ltr'],
  ])
})

test('signs, temperatures, amounts and tags are isolated after an Arabic prefix too', () => {
  expect(special('بين -5 و+3، أي −5°C، وبكلفة €1.5bn كما في #COP28 وC#')).toEqual([
    ['-5', 'ltr'],
    ['+3', 'ltr'],
    ['−5°C', 'ltr'],
    ['€1.5bn', 'ltr'],
    ['#COP28', 'ltr'],
    ['C#', 'ltr'],
  ])
})

test('what is measured stays with its sign and number: -2°, -5%', () => {
  expect(special('من -2° إلى +3٪، وتراجع −5% أمس')).toEqual([
    ['-2°', 'ltr'],
    ['+3٪', 'ltr'],
    ['−5%', 'ltr'],
  ])
})

test('a name that begins with a dot keeps it behind an Arabic prefix, and a full stop that a space is missing after is none', () => {
  expect(special('بلغتي C++ و.NET، انتهى.The end')).toEqual([
    ['C++', 'ltr'],
    ['.NET', 'ltr'],
  ])
})

test('a Hebrew prefix stays with its word, two words of a compound may be parted', () => {
  expect(special('נמל מרסא א־נור נפתח מחדש, בית־ספר')).toEqual([['א־נור', 'unbroken']])
})

test('a rial sign, a hyphen between words and a tag in Arabic stay as they are', () => {
  expect(special('بلغت ﷼100 في طريق مصر-السعودية، well-known، #غزة_الآن')).toEqual([])
})

test('a token with an Arabic prefix is kept whole, the prefix in it', () => {
  expect(special('منظومة الـS-400 ووF-16')).toEqual([
    ['الـS-400', 'unbroken'],
    ['ووF-16', 'unbroken'],
  ])
})

const letters = ['إس', 'قال', 'ـ', 'َ', 'ﷺ', 'S', 'é', '4', '٤', '۴', '👍🏽']
const signs = ['https://', 'www.', '@', '#', '.', ',', '-', '–', '+', '$', '﷼', '°C', '٪', '%', ' ', '(', ')', '؟', '/']
const mixed = fc.array(fc.constantFrom(...letters, ...signs), { maxLength: 30 }).map((parts) => parts.join(''))
const texts = fc.oneof(mixed, fc.string({ unit: 'binary' }))

test('the runs of a text are the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(
        isolateRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('no run is empty, begins or ends with a space, or parts an Arabic word', () => {
  const joined = /(?<=[\p{L}\p{M}ـ])(?<=[\p{Script=Arabic}\p{M}ـ])\uE000(?=[\p{L}\p{M}])(?=[\p{Script=Arabic}\p{M}ـ])/u
  fc.assert(
    fc.property(texts, (text) => {
      const runs = isolateRuns(text)
      expect(runs.filter((run) => run.text === '' || (run.kind !== 'plain' && run.text.trim() !== run.text))).toEqual(
        [],
      )
      expect(runs.map((run) => run.text).join('\uE000')).not.toMatch(joined)
    }),
    { numRuns: 1000 },
  )
})

test('a hundred thousand characters without a space are read at once', () => {
  for (const piece of ['a', '1.', '1-', 'a.a/', '+1 ', '(0', 'https://']) {
    const text = piece.repeat(100_000 / piece.length)
    expect(
      isolateRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  }
})
