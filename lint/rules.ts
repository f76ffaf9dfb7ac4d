import type { DummyRuleMap } from 'oxlint'

const htmlFault = 'HTML never reaches the DOM as HTML: convert it to blocks in formats/html'
const htmlProperties = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: htmlFault,
}))
const goldens = 'a golden is a data file beside the test'

/** Our own rules for every file; the import law is for src alone. */
export const houseRules: DummyRuleMap = {
  'house/line-length': 'error',
  'house/regexp-length': 'error',
}

export const languageRules: DummyRuleMap = {
  'array-callback-return': 'error',
  curly: ['error', 'multi-line'],
  eqeqeq: 'error',
  'max-depth': ['error', 2],
  'max-lines': ['error', { max: 150 }],
  'no-array-constructor': 'error',
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-implicit-coercion': 'error',
  'no-lonely-if': 'error',
  'no-multi-assign': 'error',
  'no-nested-ternary': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-restricted-properties': ['error', ...htmlProperties],
  'no-script-url': 'error',
  'no-shadow': 'off', // a parameter may have the name of an outer variable that it replaces
  'no-useless-return': 'error',
  'no-var': 'error',
  'no-warning-comments': [
    'error',
    { terms: ['todo', 'fixme', 'xxx', 'oxlint-disable', 'eslint-disable', '@ts-'], location: 'anywhere' },
  ],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-object-spread': 'error',
  'prefer-template': 'error',
}

export const typescriptRules: DummyRuleMap = {
  'typescript/array-type': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-return': 'off', // the compiler's noImplicitReturns does the same and understands unions
  'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  'typescript/consistent-type-imports': 'error',
  'typescript/no-deprecated': 'error',
  'typescript/no-dynamic-delete': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-import-type-side-effects': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-unnecessary-condition': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-enum-comparison': 'off', // we have no enums and use those of libraries as strings
  'typescript/only-throw-error': [
    'error',
    {
      allow: [
        { from: 'lib', name: 'Response' },
        { from: 'package', package: 'react-router', name: 'DataWithResponseInit' },
      ],
    },
  ],
  'typescript/prefer-find': 'error',
  'typescript/prefer-includes': 'error',
  // `||` is used to replace an empty string too
  'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  'typescript/prefer-optional-chain': 'error',
  'typescript/prefer-string-starts-ends-with': 'error',
  'typescript/restrict-plus-operands': 'error',
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }],
  'typescript/use-unknown-in-catch-callback-variable': 'error',
}

export const moduleRules: DummyRuleMap = {
  'import/first': 'error',
  'import/no-commonjs': 'error',
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-duplicates': 'error',
  'import/no-mutable-exports': 'error',
  'import/no-named-as-default-member': 'off', // i18next.t is clearer than a renamed t
  'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource*/**'] }],
  'promise/always-return': 'off', // the last then() of a chain may return nothing
  'unicorn/consistent-function-scoping': 'off', // a helper may be defined next to its only use
  'unicorn/error-message': 'error',
  'unicorn/no-document-cookie': 'error',
  'unicorn/no-process-exit': 'error',
  'unicorn/no-typeof-undefined': 'error',
  'unicorn/prefer-array-find': 'error',
  'unicorn/prefer-array-flat-map': 'error',
  'unicorn/prefer-array-some': 'error',
  'unicorn/prefer-at': 'error',
  'unicorn/prefer-date-now': 'error',
  'unicorn/prefer-dom-node-text-content': 'error',
  'unicorn/prefer-node-protocol': 'error',
  'unicorn/prefer-number-properties': 'error',
  'unicorn/prefer-optional-catch-binding': 'error',
  'unicorn/prefer-set-has': 'error',
  'unicorn/prefer-string-replace-all': 'error',
  'unicorn/prefer-string-slice': 'error',
  'unicorn/require-post-message-target-origin': 'off', // messages to workers have no origin
  'unicorn/throw-new-error': 'error',
}

/** Rules for all tests. Those of vitest recognise a test by its import, so they do not apply to Playwright's tests. */
export const testRules: DummyRuleMap = {
  'no-restricted-properties': [
    'error',
    ...htmlProperties,
    ...['skip', 'fixme', 'only', 'todo'].map((property) => ({ object: 'test', property, message: 'every test runs' })),
    { property: 'waitForTimeout', message: 'wait for something that the reader sees, never for a time' },
  ],
  'vitest/consistent-test-it': ['error', { fn: 'test' }],
  'vitest/no-identical-title': 'error',
  'vitest/no-import-node-test': 'error',
  'vitest/no-restricted-matchers': [
    'error',
    { toMatchSnapshot: goldens, toMatchInlineSnapshot: goldens, toMatchFileSnapshot: goldens },
  ],
  'vitest/prefer-to-have-length': 'error',
}
