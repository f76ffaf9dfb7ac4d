import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseArticle } from '#article/parseArticle.ts'
import { createSchemaFiles } from '#publishing/schemas/createSchemaFiles.ts'
import { site } from '#sample/site.ts'
import { parseJsonAs } from '../support/parseJsonAs.ts'
import broken from '../articles/brokenArticles.json' with { type: 'json' }

const contentFolder = join(import.meta.dirname, '../../../sample/content')

const texts = new Map(
  createSchemaFiles({ origin: 'https://paper.example', base: '/paper/' }).map(({ file, text }) => [
    file,
    text.toString(),
  ]),
)

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Ajv first checks the schema against the meta-schema of draft 2020-12, and refuses unknown keywords. */
function validatorOf(file: string): ValidateFunction {
  const schema = parseJsonAs(v.looseObject({}), texts.get(file) ?? '')
  return new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema)
}

const article = validatorOf('schema/article.json')
const front = validatorOf('schema/front.json')

test.each(site.languages)('every sample article in %s is valid', (language) => {
  const folder = join(contentFolder, language, 'articles')
  const faults = readdirSync(folder).flatMap((name) =>
    article(readJson(join(folder, name))) ? [] : [[name, article.errors]],
  )
  expect(faults).toEqual([])
})

test.each(site.languages)('the front chosen for %s is valid', (language) => {
  expect([front(readJson(join(contentFolder, language, 'front.json'))), front.errors]).toEqual([true, null])
})

test.each(broken)('the schema and the parser both refuse: $name', ({ change }) => {
  const whole = { id: 'x', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00', body: [] }
  expect([article(whole), article({ ...whole, ...change }), parseArticle({ ...whole, ...change }, 'x').ok]).toEqual([
    true,
    false,
    false,
  ])
})

test('a correction may be one object or a list', () => {
  const correction = { datePublished: '2026-11-20T10:00:00Z', text: ['كان ', { text: 'خطأ', strong: true }] }
  const whole = { id: 'x', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00', body: [] }
  expect([correction, [correction, correction]].map((each) => article({ ...whole, correction: each }))).toEqual([
    true,
    true,
  ])
})

const published = v.object({
  $id: v.string(),
  $defs: v.looseObject({}),
  properties: v.record(v.string(), v.looseObject({ description: v.optional(v.string()) })),
})

test('definitions have names and descriptions, and leave out what the build adds', () => {
  const text = texts.get('schema/article.json') ?? ''
  const { $id, $defs, properties } = parseJsonAs(published, text)
  expect($id).toBe('https://paper.example/paper/schema/article.json')
  expect(Object.keys($defs).filter((name) => /^\d+$/u.test(name))).toEqual([])
  expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([])
  expect(text).not.toContain('"published"')
})
