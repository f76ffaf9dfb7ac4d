import { expect, test } from 'vitest'
import { languageOf } from '#routes/site/languageOf.ts'

test('the language of an address is returned if the paper is published in it', () => {
  expect(languageOf('he')).toBe('he')
})

test('any other language in an address is a 404', () => {
  for (const tag of [undefined, '', 'de', 'AR', 'ar-EG', 'constructor']) {
    let thrown: unknown
    try {
      languageOf(tag)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Response)
    expect(thrown).toMatchObject({ status: 404 })
  }
})
