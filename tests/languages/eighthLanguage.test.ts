import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingKeys, parseCatalogue, pluralFaults, variableFaults } from '../i18n/support/catalogueFaults.ts'
import facts from './ckb/facts.golden.json' with { type: 'json' }

const project = join(import.meta.dirname, '../..')
const given = join(import.meta.dirname, 'ckb')

// In the page: the words of the catalogue, the date, the reading time and a number in the language's own digits.
const pageTexts = ['بەندەرەکە کرایەوە', 'بڵاوکراوەتەوە', '٢٩ی ئەیلوولی ٢٠٢١، ١٥:٢٠', '٣ خولەک', 'dir="rtl"']
const copy = mkdtempSync(join(tmpdir(), 'jarida-ckb-'))

/** A copy of the project to which a record and a catalogue are added: no file of the language's own is changed. */
beforeAll(() => {
  for (const path of ['src', 'sample/site.ts', 'package.json']) {
    cpSync(join(project, path), join(copy, path), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const added = {
    'ckb.ts': 'src/languages/records/ckb.ts',
    'ckb.json': 'src/i18n/catalogues/ckb.json',
    'site.ts': 'src/site.ts', // the newsroom's own file: its paper comes out in the language
    'nodeFacts.ts': 'nodeFacts.ts',
    'renderedPage.ts': 'renderedPage.ts',
  }
  for (const [file, place] of Object.entries(added)) cpSync(join(given, file), join(copy, place))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('its catalogue is complete', () => {
  const read = (path: string) => parseCatalogue(JSON.parse(readFileSync(path, 'utf8')))
  const catalogues = new Map([
    ['en', read(join(project, 'src/i18n/catalogues/en.json'))],
    ['ckb', read(join(given, 'ckb.json'))],
  ])
  expect(missingKeys('ckb', catalogues)).toEqual([])
  expect(pluralFaults('ckb', catalogues)).toEqual([])
  expect(variableFaults('ckb', catalogues)).toEqual([])
})

test('in plain Node its record decides dates, numbers, direction, reading time, recognition, search and fonts', () => {
  const output = execFileSync(process.execPath, ['nodeFacts.ts'], { cwd: copy, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual(facts)
})

test('Vite renders a page in it', async () => {
  const server = await createServer({
    configFile: false,
    root: copy,
    cacheDir: join(copy, '.vite'),
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const page = await server.ssrLoadModule('/renderedPage.ts')
    for (const text of pageTexts) expect(page['body']).toContain(text)
    expect(page['head']).toContain('<meta property="og:locale" content="ckb_IQ"/>')
  } finally {
    await server.close()
  }
})
