import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContent, type Saved } from '#publishing/resident/watchContent.ts'

let folder = ''
let saved: Saved[] = []
let end: () => void

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jarida-watch-'))
  mkdirSync(join(folder, 'ar/articles'), { recursive: true })
  saved = []
  end = watchContent(folder, (each) => saved.push(each))
})
afterEach(() => {
  end()
  rmSync(folder, { recursive: true })
})

const names = () => saved.flatMap((each) => (each === 'anything' ? [] : each.files))

test('a file that is written, renamed or removed is named from the folder', async () => {
  writeFileSync(join(folder, 'ar/articles/x.part'), '{}')
  renameSync(join(folder, 'ar/articles/x.part'), join(folder, 'ar/articles/x.json'))
  await vi.waitFor(() => expect(names()).toContain('ar/articles/x.json'))
  saved = []
  rmSync(join(folder, 'ar/articles/x.json'))
  await vi.waitFor(() => expect(names()).toContain('ar/articles/x.json'))
  writeFileSync(join(folder, 'moved.json'), '{}')
  await vi.waitFor(() => expect(names()).toContain('moved.json'))
})

test('a folder that comes later is watched too, and may hold anything already', async () => {
  mkdirSync(join(folder, 'fa/articles'), { recursive: true })
  await vi.waitFor(() => expect(saved).toContain('anything'))
  writeFileSync(join(folder, 'fa/articles/y.json'), '{}')
  await vi.waitFor(() => expect(names()).toContain('fa/articles/y.json'))
})
