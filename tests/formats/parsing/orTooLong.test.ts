import { expect, test } from 'vitest'
import { detectFormat } from '#formats/detectFormat.ts'
import { FormatError } from '#formats/parsing/errors.ts'
import { orTooLong } from '#formats/parsing/orTooLong.ts'

test('a script of ten million characters is read or refused by name', () => {
  const script = `<script type="application/ld+json">${'ع'.repeat(10_000_000)}</script>`
  expect(() => detectFormat(script)).toThrow(FormatError)
})

test('other errors are not taken for a fault of the input', () => {
  const fail = () => {
    throw new TypeError('a bug')
  }
  expect(() => orTooLong(fail)).toThrow(TypeError)
})
