import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/wordpress/*.test.ts'],
    // A small WordPress answers one request after another.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
  },
})
