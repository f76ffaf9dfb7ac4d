import { expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { checkLayout } from '#proofreading/checkLayout.ts'
import { trial } from '../reliability/trial.ts'

const linesOf = (...files: string[]) =>
  checkLayout(files, ['ar', 'en']).map((finding) => `${finding.severity} ${finding.code} ${describeProblem(finding)}`)

test.each([
  [
    'a story outside articles/',
    'ar/one.json',
    'error misplaced-file ar/one.json: (the file): expected an article in ar/articles',
  ],
  [
    'a story in a folder inside articles/',
    'ar/articles/2026/one.json',
    'error misplaced-file ar/articles/2026/one.json: (the file): expected an article in ar/articles',
  ],
  [
    'a story without a language',
    'one.json',
    'error misplaced-file one.json: (the file): expected an article in ar/articles',
  ],
  [
    'a file called two.JSON',
    'ar/articles/two.JSON',
    'error file-name ar/articles/two.JSON: (the file): expected a name that ends in .json, in small letters',
  ],
  [
    'a folder of a language that the paper does not come out in',
    'de/articles/one.json',
    'error unknown-language de/articles: (the file): expected a language of src/site.ts (ar, en), got "de"',
  ],
  [
    'a language in capital letters',
    'AR/articles/one.json',
    'error unknown-language AR/articles: (the file): expected a language of src/site.ts (ar, en), got "AR"',
  ],
  [
    'a picture outside media/',
    'ar/articles/harbor.JPG',
    'warning misplaced-file ar/articles/harbor.JPG: (the file): expected a picture in ar/media',
  ],
  [
    'a story that Notepad saved as text',
    'ar/articles/one.json.txt',
    'warning file-name ar/articles/one.json.txt: (the file): expected a name that ends in .json, got a file',
  ],
  [
    'a document in a folder inside articles/',
    'ar/articles/2026/one.docx',
    'warning file-name ar/articles/2026/one.docx: (the file): expected a name that ends in .json',
  ],
])('%s is named', (row, file, line) =>
  trial({ table: 'newsroom', row }, () => {
    expect(linesOf(file)).toEqual([expect.stringContaining(line)])
    return undefined
  }),
)

test('a folder of another language is named once', () => {
  expect(linesOf('de/articles/one.json', 'de/articles/two.json', 'de/front.json')).toHaveLength(1)
})

test('what belongs where it is, and what is no story, is not reported', () => {
  const own = ['ar/articles/one.json', 'ar/front.json', 'en/articles/two.json', 'ar/media/data.json']
  const other = [
    'README.md',
    'ar/articles/.one.json.swp',
    'ar/articles/.DS_Store',
    'ar/articles/Thumbs.db',
    '.git/config.json',
    'ar/notes.txt',
    'de/notes.txt',
  ]
  expect(linesOf(...own, ...other)).toEqual([])
})
