import * as v from 'valibot'
import { parseJson } from '../../src/article/parseJson.ts'

const answer = v.object({
  vulnerabilities: v.record(v.string(), v.object({ severity: v.string() })),
  metadata: v.object({ dependencies: v.object({ total: v.number() }) }),
})

const refusal = v.object({ message: v.string() })

/** What `npm audit --json` has said, in a line. A registry that does not answer makes it no failure and no success. */
export function describeAudit(stdout: string, stderr: string): { line: string; isFailure: boolean } {
  const json = parseJson(stdout, 'npm audit')
  const audited = v.safeParse(answer, json.ok ? json.value : undefined)
  if (!audited.success) {
    return { line: `audit: not answered (${reasonOf(json.ok ? json.value : '', stderr)})`, isFailure: false }
  }
  const { vulnerabilities, metadata } = audited.output
  const found = Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`)
  const line =
    found.length === 0
      ? `audit: no known fault in ${metadata.dependencies.total} packages`
      : `audit: ${found.length} packages with known faults: ${found.join(', ')}. npm audit says more`
  return { line, isFailure: found.length > 0 }
}

/** Without addresses, because a registry may be a private one. */
function reasonOf(json: unknown, stderr: string): string {
  const said = v.safeParse(refusal, json)
  const reason = said.success ? said.output.message : (stderr.trim().split('\n').at(-1) ?? '')
  return reason.replaceAll(/\s*-? ?(?:(?:GET|POST) )?https?:\/\/\S+/gu, '') || 'no answer'
}
