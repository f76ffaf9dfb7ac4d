import { htmlText } from '../drafts/htmlText.ts'
import { at, isObject, listOf, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'

/** Reading ninjs whose keys are in lower case already: 1.x has `headline` and `headline_main`, 2.x and 3.x a list `headlines` with roles (in drafts of 2.0 `headline`). */
export function valueOf(item: JsonObject, name: string, roles: readonly string[]): string | undefined {
  const listed = [...listOf(item[`${name}s`]), ...listOf(item[name])].filter(isObject)
  const byRole = roles
    .map((role) => listed.find((each) => textOf(each.role)?.toLowerCase() === role))
    .find((each) => each !== undefined)
  const plain =
    item[name] ?? item[`${name}_text`] ?? Object.entries(item).find(([key]) => key.startsWith(`${name}_`))?.[1]
  const first = listed.find(({ role }) => !NO_WORDS.test(textOf(role) ?? ''))
  return htmlText(textOf(plain) ?? textOf((byRole ?? first)?.value)) || undefined
}

/** Roles of descriptions that describe nothing: who made it, who wrote the caption. */
const NO_WORDS = /^(?:credit(?:line)?|writer|byline)$/iu

/** Who is to be named for a picture, where its descriptions say so. */
export const creditLines = (item: JsonObject): JsonObject[] =>
  listOf(item.descriptions)
    .filter(isObject)
    .filter(({ role }) => /^credit(?:line)?$/iu.test(textOf(role) ?? ''))

/** Names of concepts: `subject` of 1.x, `subjects` of 2.x and 3.x. */
export function namesOf(item: JsonObject, kind: string): string[] {
  const plural = kind === 'person' ? 'persons' : `${kind}s`
  const concepts = [...manyOf(item[kind]), ...manyOf(item[plural])]
  return concepts.flatMap((concept) => htmlText(textOf(at(concept, 'name')) ?? textOf(concept)) || [])
}

/** The address of a page for readers; a URI of the agency may be no address at all. */
export function webAddressOf(item: JsonObject): string | undefined {
  const alternatives = manyOf(item.altids)
    .filter(isObject)
    .filter(({ role }) => /url|web|canonical/iu.test(textOf(role) ?? ''))
  return [...alternatives.map(({ value }) => value), item.webpageurl, item.url, item.uri]
    .map((value) => resolveWebAddress(textOf(value), undefined))
    .find((url) => url !== undefined)
}
