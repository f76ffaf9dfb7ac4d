import { expect, test } from 'vitest'
import { cachedSource } from '#sources/cachedSource.ts'
import { notFound } from '#sources/contentSource.ts'

/** A cached source whose stories are all missing or all there, and the ids that it has fetched. */
function createCache() {
  const fetched: string[] = []
  const answers: ((story: Promise<never>) => void)[] = []
  const clock = { ms: 0 }
  const unused = () => Promise.reject(notFound())
  const article = (_language: string, id: string) => {
    fetched.push(id)
    return new Promise<never>((resolve) => void answers.push(resolve))
  }
  const source = cachedSource({ front: unused, list: unused, article }, () => clock.ms)
  const open = (id: string) => source.article('ar', id).catch(() => undefined)
  return { open, fetched, clock, fail: (index: number) => answers[index]?.(unused()) }
}

test('a page is fetched once a minute', () => {
  const { open, fetched, clock } = createCache()
  void open('x')
  void open('x')
  expect(fetched).toEqual(['x'])
  clock.ms = 60_000
  void open('x')
  expect(fetched).toEqual(['x', 'x'])
})

test('of many pages only the last ones are kept', () => {
  const { open, fetched } = createCache()
  for (let index = 0; index < 1000; index += 1) void open(`story-${index}`)
  fetched.length = 0
  void open('story-999')
  void open('story-970')
  expect(fetched).toEqual([])
  void open('story-969')
  expect(fetched).toEqual(['story-969'])
})

test('a failure is not kept, and does not remove what was fetched since', async () => {
  const { open, fetched, clock, fail } = createCache()
  const first = open('x')
  clock.ms = 60_000
  void open('x')
  fail(0)
  await first
  void open('x')
  expect(fetched).toEqual(['x', 'x'])
  const other = open('y')
  fail(2)
  await other
  void open('y')
  expect(fetched).toEqual(['x', 'x', 'y', 'y'])
})
