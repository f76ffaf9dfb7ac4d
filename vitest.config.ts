import { defineConfig } from 'vitest/config'

// What draws or navigates needs a document; everything else runs in plain Node, where a stray `window` shows at once.
const drawn = 'tests/{views,ui,reader,routes}/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    restoreMocks: true,
    // A busy machine is no failure: nothing here is about time.
    testTimeout: 60_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [drawn, 'tests/browser/**', 'tests/wordpress/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'document',
          environment: 'jsdom',
          include: [drawn],
          setupFiles: ['tests/setup.ts', 'tests/setupDocument.ts'],
        },
      },
    ],
  },
})
