import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withPureComponents } from '#publishing/bundle/treeShakeReactRouter.ts'

test('components are marked as free of side effects and lose their display names', () => {
  const code = 'const Link = React$1.forwardRef(function Link() {})\nLink.displayName = "Link";\nexport { Link }'
  expect(withPureComponents(code)).toBe(
    'const Link = /* @__PURE__ */ React$1.forwardRef(function Link() {})\n\nexport { Link }',
  )
})

test('the components of the installed React Router are found', () => {
  const lib = new URL('../../../node_modules/react-router/dist/production/lib/dom/lib.js', import.meta.url)
  const code = withPureComponents(readFileSync(lib, 'utf8'))
  expect(code).toContain('const Link = /* @__PURE__ */ React$1.forwardRef(')
  expect(code).not.toMatch(/^Link\.displayName/mu)
})
