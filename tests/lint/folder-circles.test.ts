import { expect, test } from 'vitest'
import { findLawViolations } from './support/findLawViolations.ts'
import { lintSources } from './support/lintSources.ts'

test('a folder of a room with folder rules may import only what its row lists', () => {
  const sources = {
    'src/formats/feeds/a.ts': `import { b } from '../html/b.ts'\nexport { b }`,
    'src/formats/html/a.ts': `import { b } from '../feeds/b.ts'\nexport { b }`,
    'src/formats/xml/a.ts': `import { b } from '../adapters.ts'\nexport { b }`,
    'src/formats/adapters.ts': `import { b } from './feeds/b.ts'\nexport { b }`,
    'src/formats/atoms/a.ts': `export const a = 1`,
  }
  expect(
    findLawViolations(sources)
      .map(({ file, message }) => `${file}: ${message}`)
      .toSorted(),
  ).toEqual([
    'src/formats/atoms/a.ts: "atoms" is not a folder of formats in lint/rooms.json',
    'src/formats/html/a.ts: formats/html may not import formats/feeds (it may import vocabulary)',
    'src/formats/xml/a.ts: formats/xml may not import what stands above it: "src/formats/adapters.ts"',
  ])
})

test('a circle of folders is refused even without a circle of files', () => {
  const sources = {
    'src/views/front/a.tsx': `import { b } from '../story/b.tsx'\nexport { b }`,
    'src/views/story/c.tsx': `import { d } from '../text/d.tsx'\nexport { d }`,
    'src/views/text/e.tsx': `import { f } from '../front/f.tsx'\nexport { f }`,
    'src/views/text/g.tsx': `import { h } from './deep/h.tsx'\nexport { h }`,
    'src/views/text/deep/i.tsx': `import { j } from '../j.tsx'\nexport { j }`,
  }
  const circular = lintSources(sources).filter(({ rule }) => rule === 'house(no-folder-circle)')
  expect(circular.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual([
    'src/views/front/a.tsx: a circle of folders: src/views/story → src/views/text → src/views/front → src/views/story',
    'src/views/story/c.tsx: a circle of folders: src/views/text → src/views/front → src/views/story → src/views/text',
    'src/views/text/e.tsx: a circle of folders: src/views/front → src/views/story → src/views/text → src/views/front',
  ])
})

test('a circle of files is refused, even of types or through package imports', () => {
  const sources = {
    'src/article/a.ts': `import { b } from './b.ts'\nexport const a = (): unknown => b`,
    'src/article/b.ts': `import { a } from './a.ts'\nexport const b = (): unknown => a`,
    'src/ui/c.ts': `import type { D } from '#ui/d.ts'\nexport type C = D | 1`,
    'src/ui/d.ts': `import type { C } from '#ui/c.ts'\nexport type D = C | 2`,
  }
  const cyclic = lintSources(sources).filter(({ rule }) => rule === 'import(no-cycle)')
  expect(cyclic.map(({ file }) => file).toSorted()).toEqual(Object.keys(sources))
})
