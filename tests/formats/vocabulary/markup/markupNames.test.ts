import { expect, test } from 'vitest'
import * as v from 'valibot'
import {
  addressPattern,
  classesPattern,
  classPartSelector,
  classSelector,
  classWordsPattern,
  wholeValuePattern,
} from '#formats/vocabulary/markup/markupNames.ts'

const nonEmpty = v.pipe(v.string(), v.minLength(1))
const namesSchema = v.array(v.object({ name: nonEmpty, source: nonEmpty }))

const modules = import.meta.glob<Record<string, unknown>>('../../../../src/formats/vocabulary/markup/*.ts', {
  eager: true,
})
const lists = Object.values(modules)
  .flatMap((exported) => Object.entries(exported))
  .filter(([, list]) => Array.isArray(list) && typeof list[0] === 'object')

test.each(lists)('%s names each entry once, with its source', (_name, list) => {
  const names = v.parse(namesSchema, list).map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

const named = (...names: string[]) => names.map((name) => ({ name, source: 'test' }))

test('a class is matched as a whole, and an asterisk stands for any end', () => {
  const pattern = classesPattern(named('gallery', 'addtoany_*'))
  for (const classes of ['gallery', 'a gallery b', 'addtoany_share', 'x addtoany_y']) expect(classes).toMatch(pattern)
  for (const classes of ['my-gallery', 'gallery-x', 'Gallery', 'x-addtoany_y']) expect(classes).not.toMatch(pattern)
})

test('words of a class are matched between hyphens, underscores and spaces, in any case', () => {
  const pattern = classWordsPattern(named('caption', '*credit*'))
  for (const classes of ['image-caption', 'Caption__text', 'photoCredits']) expect(classes).toMatch(pattern)
  for (const classes of ['captions', 'recaption']) expect(classes).not.toMatch(pattern)
})

test('a whole value and an address are matched', () => {
  expect('fn:1').toMatch(wholeValuePattern(named('fn*')))
  expect('a-fn:1').not.toMatch(wholeValuePattern(named('fn*')))
  expect('https://disqus.com/embed').toMatch(addressPattern(named('disqus.com')))
  expect('https://disqusxcom/embed').not.toMatch(addressPattern(named('disqus.com')))
})

test('a selector names each class once, without those that another one covers', () => {
  expect(classSelector(named('a', 'b'), ['p', 'div'])).toBe('p.a, p.b, div.a, div.b')
  expect(classPartSelector(named('caption', 'figcaption', 'image-desc*'))).toBe(
    '[class*="caption" i], [class*="image-desc" i]',
  )
})
