import { spawnSync } from 'node:child_process'
import { describeAudit } from './audit/describeAudit.ts'

// npm run audit: asks the registry for known faults of our dependencies. Not every registry answers; that is said, and
// is neither a success nor a failure.
const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 120_000,
})
const { line, isFailure } = describeAudit(stdout, stderr)
console.log(line)
process.exitCode = isFailure ? 1 : 0
