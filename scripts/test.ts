import { rmSync } from 'node:fs'
import { reportSteps, RESULTS, runSteps } from './test/runSteps.ts'
import { STEPS } from './test/steps.ts'

// npm test: runs all checks until one fails. The last line counts the tests.
rmSync(RESULTS, { recursive: true, force: true })
reportSteps(runSteps(STEPS, { untilFailure: true }))
