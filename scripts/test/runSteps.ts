import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

/** The folder of the tests' reports. */
export const RESULTS = 'test-results'

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

/** Runs npm scripts one after the other until one fails, or all of them. Returns those that failed. */
export function runSteps(steps: readonly string[], { untilFailure }: { untilFailure: boolean }): string[] {
  const failed: string[] = []
  for (const step of steps) {
    if (untilFailure && failed.length > 0) break
    if (!passes(step)) failed.push(step)
  }
  return failed
}

/** Prints how many tests passed and failed; sets the exit status. */
export function reportSteps(failedSteps: readonly string[]): void {
  const counts = [...vitestCounts('unit', 'newsroom', 'hard-unit'), ...playwrightCounts('browser', 'hard-browser')]
  const passed = sum(counts.map((count) => count.passed))
  // A failed step that runs no tests (types, lint, build) counts as one failure.
  const failed = Math.max(sum(counts.map((count) => count.failed)), failedSteps.length)
  for (const step of failedSteps) console.error(`npm run ${step} failed`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** The tests read the sample paper, built into sample/dist, so that a newsroom's own dist is not overwritten. */
function passes(step: string): boolean {
  const env = { ...process.env, JARIDA_PAPER: 'sample' }
  return spawnSync('npm', ['run', step], { env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

function vitestCounts(...names: string[]) {
  return names.flatMap((name) =>
    read(name, vitestReport).map(({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    })),
  )
}

function playwrightCounts(...names: string[]) {
  return names.flatMap((name) =>
    read(name, playwrightReport).map(({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    })),
  )
}

/** An array of one report; empty if its step never ran. */
function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T[] {
  const path = `${RESULTS}/${name}.json`
  return existsSync(path) ? [v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))] : []
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
