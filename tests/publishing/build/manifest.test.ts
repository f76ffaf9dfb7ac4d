import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest, writeManifest } from '#publishing/build/manifest.ts'

const file = join(mkdtempSync(join(tmpdir(), 'jarida-')), 'manifest.jsonl')
const manifest = new Map([
  ['ar/index.html', 'k1'],
  ['ar/tag/ميناء.html', 'k2'],
  ['content/ar/front.json', ''],
])

test('a manifest that was written is read again; a damaged or missing one is empty', async () => {
  expect(await readManifest(file)).toEqual(new Map())
  await writeManifest(file, manifest)
  expect(await readManifest(file)).toEqual(manifest)
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5))
  expect(await readManifest(file)).toEqual(new Map())
})
