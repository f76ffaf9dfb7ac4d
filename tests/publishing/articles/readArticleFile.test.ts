import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
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
  expect(readArticleFile(folder, 'ar/articles/folder.json').problems.map(({ got }) => got)).toEqual([
    'a folder or a device',
  ])
})

test('a draft is known as one even while it is invalid', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-'))
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
  const draftOf = (json: object) => {
    writeFileSync(join(folder, 'ar/articles/x.json'), JSON.stringify(json))
    return readArticleFile(folder, 'ar/articles/x.json')
  }
  expect(draftOf({ draft: true, headline: 3 })).toMatchObject({ article: undefined, isDraft: true })
  expect(draftOf({ draft: 'yes' }).isDraft).toBe(false)
})
