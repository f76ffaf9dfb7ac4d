import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '#formats/parsing/decodeText.ts'
import goldens from './encodings.golden.json'

test.each(goldens)('$file is read as $encoding', ({ file, encoding, holds }) => {
  const decoded = decodeText(readFileSync(new URL(`../files/${file}`, import.meta.url)))
  expect(decoded.encoding).toBe(encoding)
  expect(decoded.text).toContain(holds)
  expect(decoded.text).not.toMatch(/^\uFEFF|\uFFFD/u)
})

test('the charset of HTTP counts more than the declaration in the file', () => {
  expect(decodeText(Uint8Array.of(0xc7, 0xe1), 'windows-1256')).toEqual({ text: 'ال', encoding: 'windows-1256' })
  expect(decodeText(Buffer.from('<?xml version="1.0" encoding="windows-1256"?><a>ال</a>'), 'utf-8').text).toContain(
    'ال',
  )
})

test('an unknown charset is ignored', () => {
  expect(decodeText(Buffer.from('<meta charset="klingon">ال'), 'x-none')).toEqual({
    text: '<meta charset="klingon">ال',
    encoding: 'utf-8',
  })
})

test('any text in UTF-8 is decoded unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeText(Buffer.from(text)).text).toBe(text)
    }),
  )
})

test('any bytes are decoded to some text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string')
    }),
  )
})

test('many bytes that open a tag, in an undeclared encoding, are decoded in linear time', () => {
  expect(decodeText(Buffer.from(`${'<'.repeat(200_000)}\xE9`, 'latin1')).encoding).toBe('windows-1252')
})
