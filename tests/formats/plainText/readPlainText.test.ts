import { expect, test } from 'vitest'
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
