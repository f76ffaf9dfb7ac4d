import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import * as v from 'valibot'

// npm test: runs all checks, the cheapest first, until one fails. The last line counts the tests. They read the sample
// paper, which is built into sample/dist, so that a newsroom's own dist is not overwritten.
const steps = ['types', 'lint', 'unit', 'newsroom', 'build', 'browser']
const results = 'test-results'
const unit = v.object({ numPassedTests: v.number(), numFailedTests: v.number() })
const browser = v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) })

rmSync(results, { recursive: true, force: true })
const failedStep = steps.find((step) => !passes(step))
const counts = [...vitestCount('unit.json'), ...vitestCount('newsroom.json'), ...browserCount()]
const passed = sum(counts.map((count) => count.passed))
// A failed step that runs no tests (types, lint, build) counts as one failure.
const failed = Math.max(sum(counts.map((count) => count.failed)), failedStep === undefined ? 0 : 1)
if (failedStep !== undefined) console.error(`npm run ${failedStep} failed`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function passes(step: string): boolean {
  const env = { ...process.env, JARIDA_PAPER: 'sample' }
  return spawnSync('npm', ['run', step], { env, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

function vitestCount(name: string) {
  return read(name, unit).map(({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }))
}

function browserCount() {
  return read('browser.json', browser).map(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }))
}

/** An array of one report; empty if its step never ran. */
function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T[] {
  const path = `${results}/${name}`
  return existsSync(path) ? [v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))] : []
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
