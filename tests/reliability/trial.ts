import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Trial } from '../../scripts/reliability/trialSchema.ts'

const folder = join('test-results', 'trials')

/** What a trial proves: its place in docs/reliability.md. */
type About = Pick<Trial, 'table' | 'row'> & { column?: string }

/**
 * What `run` found: what the reader sees, for the table's cell, or the number of inputs that it tried where one trial
 * tries many.
 */
type Found = string | number | undefined

/**
 * Runs one trial of docs/reliability.md and records it: as survived unless `run` throws, in which case the test fails
 * too. `npm run test:hard` writes the tables from what all tests have recorded.
 */
export async function trial(about: About, run: () => Found | Promise<Found>): Promise<void> {
  const test = callingTest()
  try {
    const found = await run()
    const count = typeof found === 'number' ? found : 1
    record({ ...about, test, tried: count, survived: count, ...(typeof found === 'string' && { seen: found }) })
  } catch (error) {
    record({ ...about, test, tried: 1, survived: 0 })
    throw error
  }
}

/** Every test process writes a file of its own, so that no two lines mix. */
function record(result: Trial): void {
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(result)}\n`)
}

/** The test file that called, from the stack: Vitest and Playwright have no name for it in common. */
function callingTest(): string {
  const stack = new Error('where am I').stack ?? ''
  const [test] = /tests\/[\w/.-]+\.test\.tsx?/u.exec(stack.replaceAll('\\', '/')) ?? []
  if (test === undefined) throw new Error('trial() must be called in a test file, before anything is awaited')
  return test
}
