import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

const palettes = [...read('src/ui/tokens.css').matchAll(/--paper: (#\w+);[^}]*--mark: #\w+;/gu)]
const [light, dark, chosenDark] = palettes

test('the dark colours are the same by the device’s setting and by the reader’s choice', () => {
  const words = (palette: RegExpMatchArray | undefined) => palette?.[0].split(/\s+/u)
  expect(palettes).toHaveLength(3)
  expect(words(dark)).toEqual(words(chosenDark))
})

test('browsers colour their own bars like the paper', () => {
  const colours = [...read('index.html').matchAll(/name="theme-color" content="(#\w+)"/gu)].map(([, colour]) => colour)
  expect(colours).toEqual([light?.[1], dark?.[1]])
})
