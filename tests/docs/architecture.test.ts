import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rooms } from '../../lint/rooms.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

test('the table of the import law is that of lint/rooms.json', () => {
  const list = (names: readonly string[]) => (names.length === 0 ? 'nothing of ours' : names.join(', '))
  const row = (name: string, room: { imports: string[]; capabilities: string[] }) =>
    `| ${name} | ${list(room.imports)} | ${room.capabilities.join(', ') || '–'} |`
  const law = Object.entries(rooms).map(([name, room]) => row(name, room))
  const table = architecture.split('\n').filter((line) => /^\| \w+ \| .+ \| .+ \|$/u.test(line))
  expect(table.slice(1)).toEqual(law)
})

test('every file and folder that the architecture names exists', () => {
  const paths = architecture.match(
    /(?<=[`(]|\.\.\/)(?:src|tests|lint|scripts|docs|sample|public)\/[^`)<*\s]+(?=[`)])/gu,
  )
  expect(paths?.length).toBeGreaterThan(10)
  expect(paths?.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
