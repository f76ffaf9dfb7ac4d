import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArticleFile } from '#publishing/articles/readArticleFile.ts'

test('a file that is missing or is a folder is reported as one problem with its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-'))
  mkdirSync(join(folder, 'ar/articles/folder.json'), { recursive: true })
  expect(readArticleFile(folder, 'ar/articles/gone.json').problems).toEqual([
    {
      file: 'ar/articles/gone.json',
      path: '',
      expected: 'a file that can be read',
      got: 'ENOENT: no such file or directory',
    },
  ])
  expect(readArticleFile(folder, 'ar/articles/folder.json').problems.map(({ got }) => got.split(':')[0])).toEqual([
    'EISDIR',
  ])
})
