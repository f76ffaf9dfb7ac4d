import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDeployList, formatDeployList, recordDeployList } from '#publishing/build/deployList.ts'

const list = createDeployList(
  ['ar/index.html', 'ar/article/new.html', 'ar/index.html'],
  ['ar/old.html'],
  new Set(['ar/index.html']),
)

test('the deploy list tells new files from changed ones, names each once and counts them in a line', () => {
  expect(list).toEqual({ added: ['ar/article/new.html'], changed: ['ar/index.html'], removed: ['ar/old.html'] })
  expect(formatDeployList(list)).toBe(
    'deploy: 1 added, 1 changed, 1 removed (ar/article/new.html, ar/index.html, ar/old.html)',
  )
  const many = createDeployList(['1', '2', '3', '4', '5', '6'], [], new Set())
  expect(formatDeployList(many)).toBe('deploy: 6 added, 0 changed, 0 removed (1, 2, 3, 4, 5, …)')
})

test('the file of the deploy list grows until it is taken away, and begins anew with a whole site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-deploy-'))
  const file = join(folder, 'deploy/dist.txt')
  const nothing = { added: [], changed: [], removed: [] }
  await recordDeployList(file, nothing, false)
  expect(existsSync(file)).toBe(false)
  await recordDeployList(file, list, false)
  await recordDeployList(file, { ...nothing, removed: ['ar/article/new.html'] }, false)
  expect(readFileSync(file, 'utf8').split('\n')).toEqual([
    'added\tar/article/new.html',
    'changed\tar/index.html',
    'removed\tar/old.html',
    'removed\tar/article/new.html',
    '',
  ])
  await recordDeployList(file, { ...nothing, added: ['index.html'] }, true)
  expect(readFileSync(file, 'utf8')).toBe('added\tindex.html\n')
  rmSync(folder, { recursive: true })
})
