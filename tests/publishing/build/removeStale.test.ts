import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listLastFiles, removeStale } from '#publishing/build/removeStale.ts'
import { trial } from '../../reliability/trial.ts'

let folder = ''
const out = () => join(folder, 'dist')
const publicFolder = () => join(folder, 'public')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarida-stale-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(root: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '')
  }
}

/** Everything in the site's folder, with the folders. */
const listAll = () =>
  readdirSync(out(), { recursive: true, withFileTypes: true })
    .map((entry) => relative(out(), join(entry.parentPath, entry.name)))
    .toSorted()

const gone = ['ar/article/gone.html', 'ar/tag/rare.html', 'content/ar/tags/rare/latest.json', 'content/ar/media/x.jpg']
/** By default the newsroom's content is in the public folder, where a draft and its media stay. */
const drafted = ['content/ar/articles/draft.json', 'content/ar/media/draft.mp3', 'content/ar/media/report.pdf']
const kept = ['ar/article/kept.html', 'content/ar/articles/kept.json']
const own = ['google123.html', 'fonts/own.woff2', 'ar/print.pdf']
const left = ['ar', 'ar/article', 'content', 'content/ar', 'content/ar/articles', 'fonts', ...kept, ...own].toSorted()

test.each([
  ['files of a withdrawn story and its folders are removed', [...gone, ...drafted, ...kept]],
  ['so they are when the list of the last build’s files is lost', []],
])('%s; files of the public folder stay', async (row, listed) => {
  await trial({ table: 'newsroom', row }, async () => {
    const old = [...gone, ...drafted]
    write(out(), [...old, ...old.map((file) => `${file}.gz`), ...kept, ...own])
    write(publicFolder(), [...own, ...drafted, ...kept.slice(1)])
    const before = new Map(listed.map((file) => [file, 'key']))
    const last = await listLastFiles(before, out(), ['ar', 'en'])
    const after = new Map(kept.map((file) => [file, 'key']))
    await removeStale({ last, after, out: out(), publicFolder: publicFolder() })
    expect(listAll()).toEqual(left)
    expect(existsSync(out())).toBe(true)
  })
})
