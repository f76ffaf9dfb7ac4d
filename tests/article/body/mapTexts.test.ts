import { expect, test } from 'vitest'
import { mapTexts } from '#article/body/mapTexts.ts'
import { plainText } from '#article/text/plainText.ts'
import { everyBlock } from '../support/everyBlock.ts'

test('every text that may have marks is changed, and nothing else', () => {
  const texts: string[] = []
  const mapped = mapTexts(everyBlock, (text) => {
    texts.push(plainText(text))
    return `${plainText(text)}!`
  })
  expect(texts.join('')).toBe('ABCDEFGHIJKLMNOPQ')
  expect(JSON.stringify(mapped).replaceAll('!"', '"')).toBe(JSON.stringify(everyBlock))
})
