import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** Packages that a bench has installed are not ours. */
const find = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root })
    .filter((file) => !file.includes('node_modules'))
    .toSorted()

const code = find('{src,tests,lint,scripts}/**/*.{ts,tsx,css}', '*.{ts,js}', 'index.html')
const documents = find('*.md', 'docs/**/*.md', 'deploy/*.md')

/** All matches of a pattern in a file, each with the file's name, so that a failing test says where to look. */
const matchesIn = (file: string, pattern: RegExp): { file: string; found: string }[] =>
  Array.from(read(file).matchAll(pattern), ([found]) => ({ file, found }))

describe('documents that are named', () => {
  test('in code are given by their path from the root, and exist', () => {
    const named = code.flatMap((file) => matchesIn(file, /(?<![\w./-])[\w./-]+\.md\b/gu))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ found }) => !existsSync(join(root, found.replace(/^(?:\.\.\/)+/u, ''))))).toEqual([])
  })

  test('by a path below docs/ exist; a decision may be named by its number', () => {
    const named = [...code, ...documents].flatMap((file) => matchesIn(file, /(?<![\w./-])docs\/[\w./-]*\w/gu))
    expect(named.filter(({ found }) => find(found, `${found}-*`).length === 0)).toEqual([])
  })

  test('in links of other documents exist', () => {
    const links = documents.flatMap((file) => matchesIn(file, /(?<=\]\()(?!https?:|#)[^)\s#]+/gu))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(({ file, found }) => !existsSync(join(root, dirname(file), found)))).toEqual([])
  })
})

describe('rules that are named by number', () => {
  test.each([
    ['R', 'docs/reference/rtl.md', /\bR\d{2}\b/gu],
    ['A', 'docs/reference/accessibility.md', /(?<=accessibility\.md, )A\d{2}\b/gu],
  ])('with %s stand in %s', (_letter, document, pattern) => {
    const rules = new Set(matchesIn(document, /\b[AR]\d{2}\b/gu).map(({ found }) => found))
    const named = code.flatMap((file) => matchesIn(file, pattern))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ found }) => !rules.has(found))).toEqual([])
  })

  test('R01 to R43 are all described', () => {
    const rows = matchesIn('docs/reference/rtl.md', /(?<=^\| )R\d{2}(?= \|)/gmu).map(({ found }) => found)
    const numbers = Array.from({ length: 43 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`)
    expect(rows.toSorted()).toEqual(numbers)
  })

  test('with G are described for every case that is tested', () => {
    const goldens = matchesIn('tests/article/text/bidi-goldens.json', /(?<="id": ")G\d+/gu)
    const described = new Set(matchesIn('docs/reference/rtl.md', /\bG\d+\b/gu).map(({ found }) => found))
    expect(goldens.length).toBeGreaterThan(0)
    expect(goldens.filter(({ found }) => !described.has(found))).toEqual([])
  })
})
