import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'
import { createPageReader } from '#importing/input/createPageReader.ts'

const folder = new URL('./pages/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

test.each(pages)('%s is read completely, without anything around its story', async (name) => {
  const documentOf = await createPageReader()
  const { articles } = readSavedHtml(documentOf(read(name), undefined))
  expect(articles).toEqual(JSON.parse(read(name.replace('.html', '.json'))))
})
