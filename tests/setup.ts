import { format } from 'node:util'
import { afterEach, expect } from 'vitest'

// A warning on the console is a fault that nobody reads: it fails the test it happens in. A test that expects one spies on the
// console itself.
const complaints: string[] = []
const complain = (...words: unknown[]) => void complaints.push(format(...words))
console.error = complain
console.warn = complain

afterEach(() => {
  const said = complaints.splice(0)
  expect(said, 'what the test wrote to console.error or console.warn').toEqual([])
})
