import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A fuzzer runs until its share of FUZZ_MINUTES is over. */
const TIMEOUT_MS = 2 * 60 * 60 * 1000

export default defineConfig({
  resolve: { alias: { '#site.ts': fileURLToPath(new URL('../../sample/site.ts', import.meta.url)) } },
  test: {
    include: ['tests/hard/**/*.test.{ts,tsx}'],
    exclude: ['tests/hard/browser/**'],
    env: { JARIDA_PAPER: 'sample' },
    reporters: ['default', ['json', { outputFile: 'test-results/hard-unit.json' }]],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    passWithNoTests: true,
    setupFiles: ['tests/setup.ts'],
  },
})
