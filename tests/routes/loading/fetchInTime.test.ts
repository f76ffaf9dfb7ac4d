import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isHostBusy } from '#ui/busyHost.ts'
import { fetchInTime } from '#routes/loading/fetchInTime.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T06:00:00Z') }))
afterEach(() => void vi.useRealTimers())

type Answer = (signal: AbortSignal) => Response | Promise<Response>

/** A host that gives one answer after the other, and the last one for ever. Returns the times of its requests. */
function mockHost(...answers: Answer[]): number[] {
  const times: number[] = []
  vi.stubGlobal('fetch', async (_address: string, { signal }: { signal: AbortSignal }) => {
    times.push(Date.now())
    return (answers.length > 1 ? answers.shift() : answers[0])?.(signal)
  })
  return times
}

const busy =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response('later', { status, headers })
const ready: Answer = () => new Response('ready')
const silent: Answer = (signal) =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted', { cause: signal.reason }))),
  )
const dripping: Answer = (signal) =>
  new Response(
    new ReadableStream({ start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)) }),
  )

const readText = async (response: Response): Promise<string> => `${response.status} ${await response.text()}`

test.each([
  ['an answer that never comes', silent],
  ['a body that never ends', dripping],
])('%s is aborted at the limit', async (_, answer) => {
  mockHost(answer)
  const text = fetchInTime('/x', readText, { limit: 15_000 }).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(14_999)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await text).toMatchObject({ name: 'TimeoutError' })
})

test.each([
  ['seconds', 429, { 'Retry-After': '4' }],
  ['a date', 503, { 'Retry-After': 'Fri, 20 Nov 2026 06:00:04 GMT' }],
  ['a date by a clock that is years ahead of ours', 503, wrongClock('2031')],
  ['a date by a clock that is years behind ours', 503, wrongClock('2019')],
])('a busy host that names %s is asked again after that time and a little more', async (_, status, headers) => {
  const times = mockHost(busy(status, headers), ready)
  const text = fetchInTime('/x', readText, { limit: 15_000 })
  await vi.advanceTimersByTimeAsync(3999)
  expect([times.length, isHostBusy()]).toEqual([1, true])
  await vi.advanceTimersByTimeAsync(2001)
  expect(await text).toBe('200 ready')
  expect(isHostBusy()).toBe(false)
})

function wrongClock(year: string): Record<string, string> {
  const at = (seconds: string) => new Date(`${year}-03-01T12:00:${seconds}Z`).toUTCString()
  return { 'Retry-After': at('34'), Date: at('30') }
}

test.each([
  ['names no time', {}],
  ['names a time after the limit', { 'Retry-After': '3600' }],
  ['names no time that can be read', { 'Retry-After': 'soon' }],
  ['names a time that no standard has', { 'Retry-After': '1.5' }],
  ['names a negative time', { 'Retry-After': '-1' }],
])('a busy host that %s is not asked again', async (_, headers) => {
  const times = mockHost(busy(503, headers), ready)
  expect(await fetchInTime('/x', readText, { limit: 15_000 })).toBe('503 later')
  expect(times).toHaveLength(1)
})

test.each(['0', 'Fri, 20 Nov 2026 05:00:00 GMT'])(
  'a busy host that wants no waiting, by “%s”, is asked four times within the limit',
  async (time) => {
    const times = mockHost(busy(503, { 'Retry-After': time }))
    const text = fetchInTime('/x', readText, { limit: 15_000 })
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await text).toBe('503 later')
    expect(times).toHaveLength(4)
  },
)

test('a host that stays busy is asked no longer than the limit', async () => {
  const times = mockHost(busy(503, { 'Retry-After': '2' }))
  const text = fetchInTime('/x', readText, { limit: 15_000 })
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await text).toBe('503 later')
  expect(times.length).toBeGreaterThan(3)
  expect(times.length).toBeLessThan(9)
})

test('readers who were told the same time do not come back at the same moment', async () => {
  const returns = new Set<number>()
  for (let reader = 0; reader < 20; reader += 1) {
    const times = mockHost(busy(429, { 'Retry-After': '6' }), ready)
    const text = fetchInTime('/x', readText, { limit: 15_000 })
    await vi.advanceTimersByTimeAsync(10_000)
    await text
    returns.add((times[1] ?? 0) - (times[0] ?? 0))
  }
  expect(returns.size).toBeGreaterThan(15)
})
