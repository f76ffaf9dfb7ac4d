import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pagePolicy, rootPolicy, securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { CHOOSER_SCRIPT, EARLY_SCRIPT, STARTER_SCRIPT } from '#publishing/prerender/inlineScripts.ts'

test('the policy allows the inline scripts and no other', () => {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders([])
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '))
  const hashes = [EARLY_SCRIPT, STARTER_SCRIPT, CHOOSER_SCRIPT].map(
    (script) => `'sha256-${hash('sha256', script, 'base64')}'`,
  )
  expect(scripts).toBe(`script-src 'self' ${hashes.join(' ')}`)
})

test('the policy allows requests to the configured source', () => {
  const { 'Content-Security-Policy': policy } = securityHeaders(['https://newsroom.example'])
  expect(policy).toContain("connect-src 'self' https://newsroom.example;")
})

test('the tag for pages has the policy of the header, except what only a header can say', () => {
  const { 'Content-Security-Policy': header = '' } = securityHeaders([])
  for (const [tag, script] of [
    [pagePolicy([]), STARTER_SCRIPT],
    [rootPolicy, CHOOSER_SCRIPT],
  ] as const) {
    const { policy = '' } =
      /^<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)">$/u.exec(tag)?.groups ?? {}
    expect(withoutHashes(policy)).toEqual(
      withoutHashes(header).filter((directive) => !directive.startsWith('frame-ancestors')),
    )
    expect(policy).toContain(` 'sha256-${hash('sha256', script, 'base64')}'; `)
  }
})

test('no policy lets a script turn text into markup or code', () => {
  for (const policy of [...Object.values(securityHeaders([])).slice(0, 1), pagePolicy([]), rootPolicy]) {
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  }
})

test('the tag leaves the character set among the first 1,024 bytes, where browsers look for it', () => {
  const sources = ['https://newsroom-of-a-long-name.example', 'http://archive.newsroom-of-a-long-name.example:8080']
  expect(pagePolicy(sources).length).toBeLessThan(
    1024 - '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">'.length,
  )
})

const withoutHashes = (policy: string): string[] => policy.replaceAll(/ 'sha256-[^']*'/gu, '').split('; ')
