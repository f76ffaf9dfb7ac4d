import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useNow } from '#ui/useNow.ts'

const AGES = 40

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const Age = () => <time>{useNow()?.toISOString()}</time>

const renderAges = () => render(Array.from({ length: AGES }, (_, index) => <Age key={index} />))

/** The times that the ages show, each once. */
const shownTimes = (): string[] => [
  ...new Set([...document.querySelectorAll('time')].map(({ textContent }) => textContent)),
]

function setHidden(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

test('all ages on a page share one timer, which stops with the last of them', () => {
  const { unmount } = renderAges()
  expect(vi.getTimerCount()).toBe(1)
  act(() => void vi.advanceTimersByTime(60_000))
  expect(shownTimes()).toEqual([new Date().toISOString()])
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('a hidden tab has no timer, and shows the current time as soon as it is visible again', () => {
  renderAges()
  setHidden(true)
  expect(vi.getTimerCount()).toBe(0)
  const [before] = shownTimes()
  vi.advanceTimersByTime(3_600_000)
  expect(shownTimes()).toEqual([before])
  setHidden(false)
  expect(shownTimes()).toEqual([new Date().toISOString()])
  expect(vi.getTimerCount()).toBe(1)
})
