import { defineConfig } from 'vitest/config'

/** The commands that a test runs in a copy of the project take a minute or two. */
const TIMEOUT_MS = 600_000

export default defineConfig({
  test: {
    include: ['tests/newsroom/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/newsroom.json' }]],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    setupFiles: ['tests/setup.ts'],
  },
})
