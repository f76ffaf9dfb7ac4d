import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/wordpress/*.test.ts'],
    // A small WordPress site answers one request at a time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
  },
})
