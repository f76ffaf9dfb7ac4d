import { expect, test } from 'vitest'
import { mapTexts } from '#article/body/mapTexts.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import { everyBlock } from '../support/everyBlock.ts'

test('every text that may have marks is changed, and nothing else', () => {
  const texts: string[] = []
  const mapped = mapTexts(everyBlock, (text) => {
    texts.push(toPlainText(text))
    return `${toPlainText(text)}!`
  })
  expect(texts.join('')).toBe('ABCDEFGHIJKLMNOPQ')
  expect(JSON.stringify(mapped).replaceAll('!"', '"')).toBe(JSON.stringify(everyBlock))
})
