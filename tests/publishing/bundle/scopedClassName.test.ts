import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scopedClassName } from '#publishing/bundle/scopedClassName.ts'

const nameIn = (path: string): string => scopedClassName('title', join(process.cwd(), path))

test('a class name starts with its name in the module and ends with a short hash', () => {
  expect(nameIn('src/views/a.module.css')).toMatch(/^title_[\w-]{5}$/u)
})

test('the same name in another module is another class', () => {
  expect(nameIn('src/views/a.module.css')).not.toBe(nameIn('src/views/b.module.css'))
})
