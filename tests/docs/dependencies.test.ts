import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const versions = v.record(v.string(), v.string())
const { dependencies, devDependencies } = v.parse(
  v.object({ dependencies: versions, devDependencies: versions }),
  JSON.parse(read('package.json')),
)

const rows = Array.from(
  read('docs/dependencies.md').matchAll(/^\| `(?<name>[^`]+)` \| (?<why>.*) \|$/gmu),
  ({ groups }) => ({
    name: groups?.['name'] ?? '',
    why: groups?.['why'] ?? '',
  }),
)

test('docs/dependencies.md says of every dependency why it is there, and of no other package', () => {
  const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
  expect(rows.map(({ name }) => name).toSorted()).toEqual(wanted.toSorted())
  expect(rows.filter(({ why }) => why.length < 10)).toEqual([])
})
