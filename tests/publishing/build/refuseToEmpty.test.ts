import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { refuseToEmpty } from '#publishing/build/refuseToEmpty.ts'
import { createTestEntry } from '../../edition/support/createTestEntry.ts'
import { trial } from '../../reliability/trial.ts'

const empty = { language: 'ar', edition: createEdition([], []) }
const paper = { language: 'ar', edition: createEdition([createTestEntry('kept', 0, {})], []) }
const last = ['ar/article/a.html', 'content/ar/articles/a.json', 'content/ar/articles/b.json', 'content/fa/front.json']
const content = '/newsroom/content'

const options = { paths: { content, out: '', cache: '' }, emptyContent: undefined, isEmptyAllowed: false }
const sampleInstead = { ...options, emptyContent: '/newsroom/own' }

test('a build that would remove every published story of a language is refused, with the way to mean it', () =>
  trial({ table: 'newsroom', row: 'a content folder that is not there' }, () => {
    expect(() => refuseToEmpty([empty], last, options)).toThrow(
      /ar: this build would remove published stories \(2\)\nThere is no folder \/newsroom\/content\./u,
    )
    expect(() => refuseToEmpty([empty], last, options)).toThrow(/npm run build -- --allow-empty/u)
    const there = { ...options, paths: { ...options.paths, content: '.' } }
    expect(() => refuseToEmpty([empty], last, there)).toThrow('The build found no article of theirs in .')
    return undefined
  }))

test('the sample paper never takes the place of published stories', () =>
  trial({ table: 'newsroom', row: 'the sample in place of the newsroom’s stories' }, () => {
    expect(() => refuseToEmpty([paper], last, sampleInstead)).toThrow('/newsroom/own')
    const kurdish = ['content/ckb/articles/a.json', 'content/ckb/front.json', 'content/ckb/articles/b.json']
    expect(() => refuseToEmpty([paper], kurdish, sampleInstead)).toThrow(
      /^ckb: this build would remove published stories \(2\)\nThere is no folder \/newsroom\/own/u,
    )
    return undefined
  }))

test('a paper that loses some of its stories, never had any, or is emptied on purpose is built', () => {
  expect(() => refuseToEmpty([paper], last, options)).not.toThrow()
  expect(() => refuseToEmpty([empty], [], options)).not.toThrow()
  expect(() => refuseToEmpty([paper], ['content/de/articles/a.json'], options)).not.toThrow()
  expect(() => refuseToEmpty([paper], ['content/ar/articles/kept.json'], sampleInstead)).not.toThrow()
  expect(() => refuseToEmpty([empty], last, { ...options, isEmptyAllowed: true })).not.toThrow()
})

test('addresses that moved or were withdrawn are no stories that could be lost', () =>
  trial({ table: 'newsroom', row: 'a language of withdrawn stories only' }, () => {
    const out = mkdtempSync(join(tmpdir(), 'jarida-empty-'))
    mkdirSync(join(out, 'content/ar/articles'), { recursive: true })
    writeFileSync(join(out, 'content/ar/articles/a.json'), '{"movedTo":"/ar/article/kept"}')
    writeFileSync(join(out, 'content/ar/articles/b.json'), '{"withdrawn":{}}')
    const paths = { content, out, cache: '' }
    expect(() => refuseToEmpty([empty], last, { ...options, paths })).not.toThrow()
    expect(() => refuseToEmpty([paper], last, { ...sampleInstead, paths })).not.toThrow()
    rmSync(out, { recursive: true })
    return undefined
  }))
