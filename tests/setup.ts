import { format } from 'node:util'
import { afterEach } from 'vitest'

// A test that writes a warning or an error to the console fails. A test that expects one spies on the console itself.
const messages: string[] = []
const collect = (...values: unknown[]) => void messages.push(format(...values))
console.error = collect
console.warn = collect

afterEach(() => {
  const written = messages.splice(0)
  if (written.length > 0) throw new Error(`The test wrote to console.error or console.warn:\n${written.join('\n')}`)
})
