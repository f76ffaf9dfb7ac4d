import { adapters } from '#formats/adapters.ts'
import type { Imported, ImportOptions } from '#formats/drafts/imported.ts'
import { detectFormat, type Format } from '#formats/detectFormat.ts'
import { orTooLong } from '#formats/parsing/orTooLong.ts'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'
import { createPageReader, findSavedAddress, type PageReader } from './createPageReader.ts'
import type { InputText } from './readInput.ts'

type ReadArticles = Imported & { format: Format }

let pageReader: Promise<PageReader> | undefined

/** Reads the articles of a text in any format. Throws a FormatError or a MissingFactError if it has none. */
export async function readArticles({ name, text, base }: InputText, facts: ImportOptions): Promise<ReadArticles> {
  const format = detectFormat(text)
  const options = { ...facts, file: name, base }
  if (format !== 'html') return { format, ...orTooLong(() => adapters[format](text, options)) }
  const address = base ?? findSavedAddress(text)
  pageReader ??= createPageReader()
  const readPage = await pageReader
  return { format, ...orTooLong(() => readSavedHtml(readPage(text, address), { ...options, base: address })) }
}
