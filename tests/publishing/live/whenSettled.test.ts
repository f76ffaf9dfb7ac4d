import { expect, test, vi } from 'vitest'
import { whenSettled } from '../../../src/publishing/live/whenSettled.ts'

test('what is asked for many times at once is done once, and what is asked for meanwhile is done after it', async () => {
  vi.useFakeTimers()
  const done: string[] = []
  const first = Promise.withResolvers<undefined>()
  const works = [first.promise, Promise.resolve(undefined)]
  const ask = whenSettled(async () => {
    const place = done.push('began')
    await works.shift()
    done[place - 1] = 'ended'
  })
  ask()
  ask()
  expect(done).toEqual([])
  await vi.runAllTimersAsync()
  expect(done).toEqual(['began'])
  ask()
  await vi.runAllTimersAsync()
  expect(done).toEqual(['began'])
  first.resolve(undefined)
  await vi.runAllTimersAsync()
  expect(done).toEqual(['ended', 'ended'])
  vi.useRealTimers()
})
