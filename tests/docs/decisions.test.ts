import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../docs/decisions')
const records = globSync('*.md', { cwd: folder }).toSorted()

test.each(records)('%s has its number as title, a date and a status', (record) => {
  const text = readFileSync(join(folder, record), 'utf8')
  expect(text).toMatch(new RegExp(`^# ${basename(record).slice(0, 4)} \\S`, 'u'))
  expect(text).toMatch(/^- Date: \d{4}-\d{2}-\d{2}$/mu)
  expect(text).toMatch(/^- Status: (?:accepted|superseded by \d{4})$/mu)
})

test('no two decisions have the same number', () => {
  const numbers = records.map((record) => record.slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})
