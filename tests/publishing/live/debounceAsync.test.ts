import { expect, test, vi } from 'vitest'
import { debounceAsync } from '#publishing/live/debounceAsync.ts'

test('calls in quick succession run the work once, and calls during a run lead to one more run after it', async () => {
  vi.useFakeTimers()
  const runs: string[] = []
  const first = Promise.withResolvers<undefined>()
  const works = [first.promise, Promise.resolve(undefined)]
  const call = debounceAsync(async () => {
    const place = runs.push('started')
    await works.shift()
    runs[place - 1] = 'ended'
  })
  call()
  call()
  expect(runs).toEqual([])
  await vi.runAllTimersAsync()
  expect(runs).toEqual(['started'])
  call()
  await vi.runAllTimersAsync()
  expect(runs).toEqual(['started'])
  first.resolve(undefined)
  await vi.runAllTimersAsync()
  expect(runs).toEqual(['ended', 'ended'])
  vi.useRealTimers()
})
