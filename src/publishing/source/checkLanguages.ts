import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findLocale, listLanguages } from '#languages/collected/locales.ts'
import { withoutStack } from '../files/withoutStack.ts'

const PROJECT = new URL('../../../', import.meta.url)

/** Throws an Error that names the missing files of the paper's languages. Each needs a record and a catalogue. */
export function checkLanguages(languages: readonly string[]): void {
  const missing = languages.flatMap((tag) => [
    ...(findLocale(tag) ? [] : [`src/languages/records/${tag}.ts`]),
    ...(hasCatalogue(tag) ? [] : [`src/i18n/catalogues/${tag}.json`]),
  ])
  if (missing.length === 0) return
  throw withoutStack(
    new Error(
      `The paper's languages (site.ts) need ${missing.join(' and ')}. There are: ${listLanguages().join(', ')}.`,
    ),
  )
}

const hasCatalogue = (tag: string): boolean =>
  existsSync(fileURLToPath(new URL(`src/i18n/catalogues/${tag}.json`, PROJECT)))
