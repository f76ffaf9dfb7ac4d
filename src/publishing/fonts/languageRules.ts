import { listTypographies } from '#languages/collected/typographies.ts'
import type { TypeTokens } from '#languages/language.ts'

/** The language whose type a page has where no language is stated, or one without a record. */
const BASE_LANGUAGE = 'ar'

/**
 * The CSS custom properties of every language's type. A rule lists those that differ from the base; the base rule
 * names the other languages too, because text inside a text of another language would inherit that one's: Arabic in
 * an English story its Latin faces.
 */
export function languageRules(): string {
  const tokens = listTypographies().map(([tag, { tokens }]) => [tag, declarationsOf(tokens)] as const)
  const base = new Map(tokens).get(BASE_LANGUAGE) ?? []
  const differences = tokens.map(
    ([tag, own]) => [tag, own.filter((declaration) => !base.includes(declaration))] as const,
  )
  const sharing = differences.filter(([, own]) => own.length < base.length).map(([tag]) => tag)
  const groups = Map.groupBy(differences, ([, own]) => own.join(';'))
  return [
    rule([':root', ...sharing.map(selectorOf)], base.join(';')),
    ...[...groups]
      .filter(([declarations]) => declarations !== '')
      .map(([declarations, languages]) =>
        rule(
          languages.map(([tag]) => selectorOf(tag)),
          declarations,
        ),
      ),
  ].join('\n')
}

const selectorOf = (tag: string): string => `:lang(${tag})`

const rule = (selectors: readonly string[], declarations: string): string =>
  `${selectors.join(',\n')} {${declarations}}`

const declarationsOf = (tokens: TypeTokens): string[] =>
  Object.entries(tokens).map(([name, value]) => `--${kebabCase(name)}: ${value}`)

const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
