import { expect, test } from 'vitest'
import { reuseAnswers } from '#sources/reuseAnswers.ts'

/** A request that is answered when the test says so, and the number of times that it was sent. */
function createRequest(ttl: number) {
  const answers: ((answer: string) => void)[] = []
  const clock = { ms: 0 }
  const request = () => new Promise<string>((resolve) => void answers.push(resolve))
  const { get } = reuseAnswers(request, { ttl, now: () => clock.ms })
  return { get, clock, answer: (index: number) => answers[index]?.(`answer ${index}`), sent: () => answers.length }
}

test('a request with no answer after 5 seconds is sent again, and its late answer replaces none', async () => {
  const { get, clock, answer, sent } = createRequest(Infinity)
  const first = get()
  clock.ms = 4999
  const joined = get()
  expect(sent()).toBe(1)
  clock.ms = 5000
  const second = get()
  expect(sent()).toBe(2)
  answer(1)
  expect(await second).toBe('answer 1')
  answer(0)
  expect([await first, await joined, await get()]).toEqual(['answer 0', 'answer 0', 'answer 1'])
})

test('an answer is reused for its time to live, however long the request has taken', async () => {
  const { get, clock, answer, sent } = createRequest(60_000)
  const first = get()
  answer(0)
  await first
  clock.ms = 59_999
  await get()
  expect(sent()).toBe(1)
  clock.ms = 60_000
  void get()
  expect(sent()).toBe(2)
})
