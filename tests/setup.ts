import { format } from 'node:util'
import { afterEach } from 'vitest'

// A warning on the console is a fault that nobody reads: it fails the test it happens in. A test that expects one spies on the
// console itself.
const complaints: string[] = []
const complain = (...words: unknown[]) => void complaints.push(format(...words))
console.error = complain
console.warn = complain

afterEach(() => {
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The test wrote to console.error or console.warn:\n${said.join('\n')}`)
})
