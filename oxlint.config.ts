import { defineConfig, type OxlintOverride } from 'oxlint'
import { accessibility, react } from './lint/markup.ts'
import { lackedPowers, rooms, type Room } from './lint/rooms.ts'
import { language, modules, tests, typescript } from './lint/rules.ts'

/** The globals of the powers that a room lacks (fetch, localStorage, console …) are errors in it. */
function restrictedGlobals([name, room]: [string, Room]): OxlintOverride {
  const globals = lackedPowers(room).flatMap(([power, { globals }]) =>
    globals.map((global) => ({ name: global, message: `${name} has no power "${power}" (lint/rooms.json)` })),
  )
  return {
    files: [`src/${name}/**`, `src/${name}.{ts,tsx}`],
    rules: { 'no-restricted-globals': ['error', { globals, checkGlobalObject: true }] },
  }
}

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  jsPlugins: [new URL('lint/house.ts', import.meta.url).pathname],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['node_modules', 'dist', 'public', 'test-results', 'playwright-report'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: { ...language, ...typescript, ...modules, ...react, ...accessibility },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        'house/import-law': 'error',
        'import/no-default-export': 'error',
        'max-lines-per-function': ['error', { max: 40 }],
        'max-params': ['error', { max: 4 }],
      },
    },
    ...Object.entries(rooms).map(restrictedGlobals),
    { files: ['tests/**'], rules: tests },
  ],
})
