/** A language's texts by their full key with plural suffix: `story.minutes_few` -> `{{count, number}} دقائق`. */
type Catalogue = ReadonlyMap<string, string>

const plural = /(_ordinal)?_(?:zero|one|two|few|many|other)$/
const variable = /\{\{\s*([^}]*?)\s*\}\}|<\/?\w+\s*\/?>/g

/** Flattens the nested texts of a catalogue's JSON file. */
export function parseCatalogue(nested: unknown, prefix = ''): Catalogue {
  if (typeof nested === 'string') return new Map([[prefix, nested]])
  if (typeof nested !== 'object' || nested === null) throw new Error(`"${prefix}" holds neither a text nor texts`)
  const parts = Object.entries(nested).map(([name, value]) =>
    parseCatalogue(value, prefix === '' ? name : `${prefix}.${name}`),
  )
  return new Map(parts.flatMap((part) => [...part]))
}

/** The keys that code asks for: the catalogue's keys without plural suffixes. */
function askedKeys(catalogue: Catalogue): Set<string> {
  return new Set([...catalogue.keys()].map((key) => key.replace(plural, '')))
}

/** The keys that another language has and this one lacks or leaves empty. */
export function missingKeys(language: string, catalogues: ReadonlyMap<string, Catalogue>): string[] {
  const own = askedKeys(catalogueOf(language, catalogues))
  const missing = [...askedKeysOfAll(catalogues)].filter((key) => !own.has(key))
  const empty = [...catalogueOf(language, catalogues)]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${key} (empty)`)
  return [...missing, ...empty]
}

/**
 * Plural forms that CLDR gives the language and the catalogue lacks, and forms that CLDR does not give it. `_zero` is
 * always allowed, because i18next looks for it first.
 */
export function pluralFaults(language: string, catalogues: ReadonlyMap<string, Catalogue>): string[] {
  const own = catalogueOf(language, catalogues)
  const keys = [...catalogues.values()].flatMap((catalogue) => [...catalogue.keys()]).filter((key) => plural.test(key))
  return [...new Set(keys.map((key) => key.replace(plural, '$1')))].flatMap((base) => {
    const wanted = formsOf(language, base)
    const lacking = wanted.filter((form) => !own.has(`${base}_${form}`))
    const foreign = ['one', 'two', 'few', 'many', 'other'].filter(
      (form) => !wanted.includes(form) && own.has(`${base}_${form}`),
    )
    return [
      ...lacking.map((form) => `${base}_${form} is missing`),
      ...foreign.map((form) => `${base}_${form} is no form of ${language}`),
    ]
  })
}

/**
 * Keys whose `{{variables}}` or `<tags>` differ from the first language's. All plural forms of a key count together,
 * because «دقيقة واحدة» names no number.
 */
export function variableFaults(language: string, catalogues: ReadonlyMap<string, Catalogue>): string[] {
  const [first = new Map<string, string>()] = catalogues.values()
  const own = catalogueOf(language, catalogues)
  return [...askedKeys(first)].flatMap((key) => {
    const [theirs, ours] = [variablesOf(first, key), variablesOf(own, key)]
    if (theirs === ours || !askedKeys(own).has(key)) return []
    return [`${key} has ${ours || 'nothing'} instead of ${theirs || 'nothing'}`]
  })
}

export function askedKeysOfAll(catalogues: ReadonlyMap<string, Catalogue>): Set<string> {
  return new Set([...catalogues.values()].flatMap((catalogue) => [...askedKeys(catalogue)]))
}

function formsOf(language: string, base: string): string[] {
  const type = base.endsWith('_ordinal') ? 'ordinal' : 'cardinal'
  return new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
}

function variablesOf(catalogue: Catalogue, key: string): string {
  const texts = [...catalogue].filter(([own]) => own.replace(plural, '') === key).map(([, text]) => text)
  const found = texts.flatMap((text) => [...text.matchAll(variable)])
  const names = found.map(([whole, name]) => name?.replace(/\s*,\s*/, ', ') ?? whole)
  return [...new Set(names)].toSorted().join(' ')
}

function catalogueOf(language: string, catalogues: ReadonlyMap<string, Catalogue>): Catalogue {
  return catalogues.get(language) ?? new Map<string, string>()
}
