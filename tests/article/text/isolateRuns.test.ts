import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isolateRuns } from '#article/text/isolateRuns.ts'
import goldens from './bidi-goldens.json' with { type: 'json' }

const special = (text: string) =>
  isolateRuns(text)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ text, kind }) => [text, kind])
const rows = goldens.map(({ id, source, runs }) => ({ id, source, runs }))

test.each(rows)('case $id of docs/reference/rtl.md is isolated as needed', ({ source, runs }) => {
  const strings = [source].flat().filter((run) => typeof run === 'string')
  expect(strings.flatMap(special)).toEqual(runs)
})

test('punctuation at the end of a sentence is not part of an address', () => {
  expect(special('زوروا (https://example.org/a_b)، أو www.example.org.')).toEqual([
    ['https://example.org/a_b', 'ltr'],
    ['www.example.org', 'ltr'],
  ])
})

test('signs, temperatures, amounts and tags are isolated, also after an Arabic prefix', () => {
  expect(special('بين -5 و+3، أي −5°C، وبكلفة €1.5bn كما في #COP28 وC#')).toEqual([
    ['-5', 'ltr'],
    ['+3', 'ltr'],
    ['−5°C', 'ltr'],
    ['€1.5bn', 'ltr'],
    ['#COP28', 'ltr'],
    ['C#', 'ltr'],
  ])
})

test('a unit stays with its sign and number: -2°, -5%', () => {
  expect(special('من -2° إلى +3٪، وتراجع −5% أمس')).toEqual([
    ['-2°', 'ltr'],
    ['+3٪', 'ltr'],
    ['−5%', 'ltr'],
  ])
})

test('a name keeps its leading dot after an Arabic prefix; a full stop without a space starts no name', () => {
  expect(special('بلغتي C++ و.NET، انتهى.The end')).toEqual([
    ['C++', 'ltr'],
    ['.NET', 'ltr'],
  ])
})

test('a Hebrew prefix stays with its word; the words of a compound may be broken', () => {
  expect(special('נמל מרסא א־נור נפתח מחדש, בית־ספר')).toEqual([['א־נור', 'unbroken']])
})

test('a rial sign, a hyphen between words and an Arabic tag are plain', () => {
  expect(special('بلغت ﷼100 في طريق مصر-السعودية، well-known، #غزة_الآن')).toEqual([])
})

test('a token with an Arabic prefix is kept whole, including the prefix', () => {
  expect(special('منظومة الـS-400 ووF-16')).toEqual([
    ['الـS-400', 'unbroken'],
    ['ووF-16', 'unbroken'],
  ])
})

const letters = ['إس', 'قال', 'ـ', 'َ', 'ﷺ', 'S', 'é', '4', '٤', '۴', '👍🏽']
const signs = ['https://', 'www.', '@', '#', '.', ',', '-', '–', '+', '$', '﷼', '°C', '٪', '%', ' ', '(', ')', '؟', '/']
const mixed = fc.array(fc.constantFrom(...letters, ...signs), { maxLength: 30 }).map((parts) => parts.join(''))
const texts = fc.oneof(mixed, fc.string({ unit: 'binary' }))

test('the runs of a text joined together are the text', () => {
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

test('no run is empty, has space at an end, or divides an Arabic word', () => {
  const before = String.raw`(?<=[\p{L}\p{M}ـ])(?<=[\p{Script=Arabic}\p{M}ـ])`
  const after = String.raw`(?=[\p{L}\p{M}])(?=[\p{Script=Arabic}\p{M}ـ])`
  const divided = new RegExp(String.raw`${before}\uE000${after}`, 'u')
  fc.assert(
    fc.property(texts, (text) => {
      const runs = isolateRuns(text)
      expect(runs.filter((run) => run.text === '' || (run.kind !== 'plain' && run.text.trim() !== run.text))).toEqual(
        [],
      )
      expect(runs.map((run) => run.text).join('\uE000')).not.toMatch(divided)
    }),
    { numRuns: 1000 },
  )
})

test('a hundred thousand characters without a space are divided in linear time', () => {
  for (const piece of ['a', '1.', '1-', 'a.a/', '+1 ', '(0', 'https://']) {
    const text = piece.repeat(100_000 / piece.length)
    expect(
      isolateRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  }
})
