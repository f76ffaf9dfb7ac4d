import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// These tests need a document. All others run in plain Node, where any use of `window` fails.
const documentTests = 'tests/{views,ui,reader,routes}/**/*.test.{ts,tsx}'

export default defineConfig({
  // Tests read the sample paper, so that they pass whatever a newsroom writes into its own src/site.ts.
  resolve: { alias: { '#site.ts': fileURLToPath(new URL('sample/site.ts', import.meta.url)) } },
  test: {
    env: { JARIDA_PAPER: 'sample' },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    restoreMocks: true,
    // Long, because no test measures time and a busy machine must not fail one.
    testTimeout: 60_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [documentTests, 'tests/{browser,hard,newsroom,wordpress}/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: [documentTests],
          setupFiles: ['tests/setup.ts', 'tests/setupDocument.ts'],
        },
      },
    ],
  },
})
