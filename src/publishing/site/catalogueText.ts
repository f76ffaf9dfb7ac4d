import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const catalogueSchema = v.record(v.string(), v.record(v.string(), v.unknown()))

type Catalogue = v.InferOutput<typeof catalogueSchema>

const catalogues = new Map<string, Catalogue>()

/**
 * A text of the interface for what the build writes without rendering the app: feeds, and pages of one line. Only texts
 * without variables and plural forms.
 */
export function catalogueText(language: string, key: string): string {
  const catalogue = catalogues.get(language) ?? readCatalogue(language)
  catalogues.set(language, catalogue)
  const [namespace = '', name = ''] = key.split('.')
  return v.parse(v.string(`${language}.json has no text ${key}`), catalogue[namespace]?.[name])
}

const readCatalogue = (language: string): Catalogue =>
  v.parse(
    catalogueSchema,
    JSON.parse(readFileSync(new URL(`../../i18n/catalogues/${language}.json`, import.meta.url), 'utf8')),
  )
