import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('JARIDA_BROWSER', 'system')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
})

/** A program at the place of the browser. */
function installed(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'chromium')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

async function failureWith(path: string): Promise<Error> {
  vi.stubEnv('CHROMIUM_PATH', path)
  const { checkBrowser } = await import('./browser/support/checkBrowser.ts')
  const [result] = await Promise.allSettled([checkBrowser()])
  if (result.status === 'rejected' && result.reason instanceof Error) return result.reason
  throw new Error('a browser was opened')
}

test('a browser that lacks a library is named, with its words and what helps, and without a stack', async () => {
  const library = 'error while loading shared libraries: libnss3.so: cannot open shared object file'
  const { message, stack } = await failureWith(installed(`echo "${library}" >&2; exit 127`))
  const [first, second, third] = message.split('\n')
  expect(first).toBe("The browser tests did not run: this system's Chromium could not be opened.")
  expect(second).toBe(`  ${library}`)
  expect(third).toMatch(/exitCode=127/u)
  expect(message).toContain('npx playwright install --with-deps chromium')
  expect(stack).toBe(message)
})

test('a file that is no program is named too', async () => {
  const { message } = await failureWith(installed('this is no browser'))
  expect(message).toContain('this: not found')
})
