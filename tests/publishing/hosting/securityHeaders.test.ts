import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { CHOOSER_SCRIPT, STARTER_SCRIPT } from '#publishing/prerender/inlineScripts.ts'

test('the policy allows the two inline scripts and no other', () => {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders([])
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '))
  const hashes = [STARTER_SCRIPT, CHOOSER_SCRIPT].map((script) => `'sha256-${hash('sha256', script, 'base64')}'`)
  expect(scripts).toBe(`script-src 'self' ${hashes.join(' ')}`)
})

test('the policy allows requests to the configured source', () => {
  const { 'Content-Security-Policy': policy } = securityHeaders(['https://newsroom.example'])
  expect(policy).toContain("connect-src 'self' https://newsroom.example;")
})
