import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeChanged } from '#publishing/files/writeChanged.ts'

const LONG_AGO_MS = Date.UTC(2020, 0, 1)

test('a file is written when its bytes change, and left as it is when they are the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-write-'))
  const file = join(folder, 'page.html')
  expect(writeChanged(file, 'خبر')).toBe(true)
  utimesSync(file, LONG_AGO_MS / 1000, LONG_AGO_MS / 1000)
  expect(writeChanged(file, Buffer.from('خبر'))).toBe(false)
  expect(statSync(file).mtimeMs).toBe(LONG_AGO_MS)
  expect(writeChanged(file, 'خبز')).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('خبز')
  rmSync(folder, { recursive: true })
})
