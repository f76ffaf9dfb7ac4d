import { expect, test } from 'vitest'
import { FormatError } from '#formats/parsing/errors.ts'
import { readPlainText } from '#formats/plainText/readPlainText.ts'

const story = 'The board of the harbour said that the first ships will arrive at the new pier next week.'
const said = { section: 'world', date: '2026-11-28T12:00:00Z', language: 'en' }
const authorsOf = (line: string) => readPlainText(`The port is open\n${line}\n${story}`, said).articles[0]?.author

test.each([
  ['By Jane Doe and Paul Stone', ['Jane Doe', 'Paul Stone']],
  ['Author,Jane Doe', ['Jane Doe']],
  ['بقلم: سارة حداد و عمر النجار', ['سارة حداد', 'عمر النجار']],
])('«%s» under a headline names who wrote', (line, names) => {
  expect(authorsOf(line)).toEqual(names.map((name) => ({ name })))
})

test.each(['Paris', 'Von der Leyen in Kiew'])('«%s» under a headline is no byline', (line) => {
  expect(authorsOf(line)).toBeUndefined()
})

test.each([
  ['['.repeat(10_000_000), 'the text has 10000018 characters, and in a story at most 5000000 can be read'],
  ['ب'.repeat(4_000_000), 'line 3 has 4000000 characters, and in a story at most 1000000 can be read'],
  ['ب\n'.repeat(300_000), 'the text has 300003 lines, and in a story at most 200000 can be read'],
])('a text that is longer than any story is refused with its length', (text, reason) => {
  expect(() => readPlainText(`The port is open\n\n${text}`, said)).toThrow(new FormatError(reason))
})

test.each(['[', 'ب', ': ', '\t'])('a line of nothing but «%s» is read up to the greatest length', (sign) => {
  const line = sign.repeat(1_000_000 / sign.length)
  expect(readPlainText(`The port is open\n\n${story}\n${line}`, said).articles).toHaveLength(1)
})
