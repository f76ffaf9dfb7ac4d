import { adapters } from '#formats/adapters.ts'
import { detectFormat } from '#formats/detectFormat.ts'
import type { Imported } from '#formats/drafts/imported.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'

/** Reads a text in whatever format it is. A refusal with a reason is an item left out; any other error is thrown. */
export function readHostile(text: string): Imported {
  try {
    const format = detectFormat(text)
    // Text with some tags is taken for a saved page, which needs a document.
    return format === 'html' ? refused('a saved page') : adapters[format](text, { language: 'ar' })
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof MissingFactError)) throw error
    return refused(error.message)
  }
}

const refused = (reason: string): Imported => ({ articles: [], leftOut: [{ title: '', reason }], notes: [] })
