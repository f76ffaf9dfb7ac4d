import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeReliability } from './reliability/writeReliability.ts'
import { reportSteps, RESULTS, runSteps } from './test/runSteps.ts'
import { HARD_STEPS, STEPS } from './test/steps.ts'

// npm run test:hard: everything of npm test, then the long proofs of tests/hard, and docs/reliability.md from both. It
// takes about two hours, one of them for the fuzzers (FUZZ_MINUTES=5 shortens it).
rmSync(RESULTS, { recursive: true, force: true })
const failed = runSteps([...STEPS, ...HARD_STEPS], { untilFailure: false })
writeReliability(join(RESULTS, 'trials'))
reportSteps(failed)
