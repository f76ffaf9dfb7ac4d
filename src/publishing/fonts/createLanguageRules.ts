import { listTypographies } from '#languages/collected/typographies.ts'
import type { TypeTokens } from '#languages/language.ts'

/** The language whose typography applies to a page without a language, or with a language that has no record. */
const BASE_LANGUAGE = 'ar'

/**
 * The CSS custom properties of every language's typography: the base, then the declarations in which languages differ
 * from it, each once. The base names all languages that use any of it, because their text would otherwise inherit the
 * typography of the surrounding text: Arabic in an English story would get its Latin faces.
 */
export function createLanguageRules(): string {
  const types = new Map(listTypographies().map(([tag, { tokens }]) => [tag, declarationsOf(tokens)]))
  const base = types.get(BASE_LANGUAGE) ?? []
  const differing = [...types].flatMap(([tag, own]) =>
    own.filter((each) => !base.includes(each)).map((declaration) => ({ tag, declaration })),
  )
  const keepsSome = [...types].filter(([, own]) => own.some((each) => base.includes(each))).map(([tag]) => tag)
  const tagsOf = Map.groupBy(differing, ({ declaration }) => declaration)
  const groups = Map.groupBy(tagsOf.keys(), (declaration) =>
    (tagsOf.get(declaration) ?? []).map(({ tag }) => selectorOf(tag)).join(', '),
  )
  return [
    rule([':root', ...keepsSome.map(selectorOf)].join(', '), base),
    ...[...groups].map(([selectors, declarations]) => rule(selectors, declarations)),
  ].join('\n')
}

const selectorOf = (tag: string): string => `:lang(${tag})`

const rule = (selectors: string, declarations: readonly string[]): string => `${selectors} {${declarations.join('; ')}}`

const declarationsOf = (tokens: TypeTokens): string[] =>
  Object.entries(tokens).map(([name, value]) => `--${kebabCase(name)}: ${value}`)

const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
