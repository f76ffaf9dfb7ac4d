import { expect, test } from 'vitest'
import { describeAudit } from '../../scripts/audit/describeAudit.ts'

const answer = (vulnerabilities: object): string =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 500 } } })

test('an audit without findings says how much it has looked at', () => {
  expect(describeAudit(answer({}), '')).toEqual({
    line: 'audit: no known fault in 500 packages',
    isFailure: false,
  })
})

test('an audit with findings names the packages and fails', () => {
  expect(describeAudit(answer({ left: { severity: 'high' } }), '')).toEqual({
    line: 'audit: 1 packages with known faults: left (high). npm audit says more',
    isFailure: true,
  })
})

test.each([
  [
    JSON.stringify({ message: '405 Method Not Allowed - POST https://npm.example/-/npm/v1/security' }),
    '',
    'audit: not answered (405 Method Not Allowed)',
  ],
  ['', 'npm error network\nnpm error no connection', 'audit: not answered (npm error no connection)'],
  ['', '', 'audit: not answered (no answer)'],
])('an audit that no registry answers says so, and neither passes nor fails', (stdout, stderr, line) => {
  expect(describeAudit(stdout, stderr)).toEqual({ line, isFailure: false })
})
