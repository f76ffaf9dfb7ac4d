import { adapters } from '#formats/adapters.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import type { Imported, ImportOptions } from '#formats/drafts/imported.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { orTooLong } from '#formats/parsing/orTooLong.ts'

const FACTS: ImportOptions = { language: 'ar' }

/** Plain text has no section and may hide its date; in other formats the hostile ones are read. */
const FACTS_OF_PLAIN_TEXT: ImportOptions = { ...FACTS, section: 'politics', date: '2026-11-20T12:20:00Z' }

/** Reads a text in whatever format it is. A refusal with a reason is an item left out; any other error is thrown. */
export function readHostile(text: string): Imported {
  try {
    const format = detectFormat(text)
    // Text with some tags is taken for a saved page, which needs a document.
    if (format === 'html') return refused('a saved page')
    return orTooLong(() => adapters[format](text, format === 'plainText' ? FACTS_OF_PLAIN_TEXT : FACTS))
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof MissingFactError)) throw error
    return refused(error.message)
  }
}

const refused = (reason: string): Imported => ({ articles: [], leftOut: [{ title: '', reason }], notes: [] })
