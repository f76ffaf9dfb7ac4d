import { expect, test } from 'vitest'
import { maxDisplayWidth } from '#views/article/body/maxDisplayWidth.ts'
import { element } from '#publishing/feeds/html/element.ts'
import { trial } from '../../../reliability/trial.ts'

const MANY = 199_000

test('a list as long as the contract allows does not exhaust the stack', () =>
  trial({ table: 'newsroom', row: 'a list of 150,000 items' }, () => {
    const items = Array.from({ length: MANY }, () => '<li>x</li>')
    expect(element('ul', {}, items)).toHaveLength('<ul></ul>'.length + MANY * '<li>x</li>'.length)
    const renditions = Array.from({ length: MANY }, (_, index) => ({ url: 'media/a.jpg', width: index + 1 }))
    expect(maxDisplayWidth({ url: 'media/a.jpg', width: 100, renditions: renditions.slice(0, 300) })).toBe(600)
    expect(maxDisplayWidth({ url: 'media/a.jpg', width: 100, renditions })).toBeUndefined()
    return undefined
  }))
