import { defineConfig, type OxlintOverride } from 'oxlint'
import { accessibilityRules, reactRules } from './lint/jsx-rules.ts'
import { lackedCapabilities, rooms, type Room } from './lint/rooms.ts'
import { houseRules, languageRules, moduleRules, testRules, typescriptRules } from './lint/rules.ts'

/** The globals of the capabilities that a room lacks (fetch, localStorage, console …) are errors in it. */
function restrictedGlobals(name: string, room: Room): OxlintOverride {
  const globals = lackedCapabilities(room).flatMap(([capability, { globals }]) =>
    globals.map((global) => ({
      name: global,
      message: `${name} lacks the capability "${capability}" (lint/rooms.json)`,
    })),
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
  rules: { ...houseRules, ...languageRules, ...typescriptRules, ...moduleRules, ...reactRules, ...accessibilityRules },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        'house/import-law': 'error',
        'house/no-folder-circle': 'error',
        'import/no-default-export': 'error',
        'max-lines-per-function': ['error', { max: 40 }],
        'max-params': ['error', { max: 4 }],
      },
    },
    ...Object.entries(rooms).flatMap(([name, room]) => (room ? [restrictedGlobals(name, room)] : [])),
    { files: ['tests/**'], rules: testRules },
    // The newsroom's file: its texts may be long and its sections many.
    { files: ['src/site.ts', 'tests/newsroom/paper/**'], rules: { 'house/line-length': 'off', 'max-lines': 'off' } },
  ],
})
