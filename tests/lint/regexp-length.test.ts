import { expect, test } from 'vitest'
import { lintSources } from './support/lintSources.ts'

const LONG = 'a'.repeat(101)
const SHORT = 'a'.repeat(60)

test('a long pattern in one piece is refused, one of named parts is not', () => {
  const sources = {
    'src/edition/literal.ts': `export const pattern = /${LONG}/u\n`,
    'src/edition/string.ts': `export const pattern = new RegExp('${LONG}', 'u')\n`,
    'src/edition/template.ts': `const PART = 'b'\nexport const pattern = new RegExp(\`${LONG}\${PART}\`, 'u')\n`,
    'src/edition/raw.ts': `export const PART = String.raw\`${LONG}\`\n`,
    'src/edition/short.ts': `export const pattern = /${SHORT}/u\n`,
    'src/edition/parts.ts': `const PART = String.raw\`${SHORT}\`\nexport const pattern = new RegExp(\`\${PART}${SHORT}\`, 'u')\n`,
    'src/edition/text.ts': `export const text = '${LONG}'\n`,
  }
  const found = lintSources(sources, { 'house/regexp-length': 'error' })
  const refused = found.filter(({ rule }) => rule === 'house(regexp-length)').map(({ file }) => file)
  expect(refused.toSorted()).toEqual([
    'src/edition/literal.ts',
    'src/edition/raw.ts',
    'src/edition/string.ts',
    'src/edition/template.ts',
  ])
})
