import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressedFiles } from '#publishing/preview/compressedFiles.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jarida-compressed-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function written(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('a version is compressed once, also when two readers ask at the same moment', async () => {
  const read = compressedFiles()
  const file = await written('once.txt', 'one')
  const [first, second] = await Promise.all([read(file, 'v1', 'gzip'), read(file, 'v1', 'gzip')])
  await written('once.txt', 'two')
  expect(second).toBe(first)
  expect(await read(file, 'v1', 'gzip')).toBe(first)
  expect(gunzipSync(await read(file, 'v2', 'gzip')).toString()).toBe('two')
})

test('the oldest are forgotten beyond the limit', async () => {
  const read = compressedFiles(60)
  const [one, two, three] = [
    await written('1.txt', 'one'),
    await written('2.txt', 'two'),
    await written('3.txt', 'three'),
  ]
  const first = await read(one, 'v', 'gzip')
  await read(two, 'v', 'gzip')
  const last = await read(three, 'v', 'gzip')
  expect(await read(three, 'v', 'gzip')).toBe(last)
  expect(await read(one, 'v', 'gzip')).not.toBe(first)
})

test('a file that could not be read is tried again', async () => {
  const read = compressedFiles()
  const file = join(folder, 'later.txt')
  await expect(read(file, 'v', 'br')).rejects.toThrow('ENOENT')
  await written('later.txt', 'here')
  expect(await read(file, 'v', 'br')).toBeInstanceOf(Buffer)
})
