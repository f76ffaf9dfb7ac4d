import { htmlToText } from '../drafts/htmlToText.ts'
import { at, isObject, listOf, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { resolveWebAddress } from '../html/markup/resolveAddress.ts'

/**
 * A text of an item whose keys are in lower case. ninjs 1 has `headline` and `headline_main`; 2 and 3 have a list
 * `headlines` with roles, which drafts of 2.0 call `headline`.
 */
export function readText(item: JsonObject, name: string, roles: readonly string[]): string | undefined {
  const listed = [...listOf(item[`${name}s`]), ...listOf(item[name])].filter(isObject)
  const byRole = roles
    .map((role) => listed.find((each) => textOf(each.role)?.toLowerCase() === role))
    .find((each) => each !== undefined)
  const plain =
    item[name] ?? item[`${name}_text`] ?? Object.entries(item).find(([key]) => key.startsWith(`${name}_`))?.[1]
  const first = listed.find(({ role }) => !NOT_A_DESCRIPTION.test(textOf(role) ?? ''))
  return htmlToText(textOf(plain) ?? textOf((byRole ?? first)?.value)) || undefined
}

/** Roles of descriptions that only name who made a picture or wrote its caption. */
const NOT_A_DESCRIPTION = /^(?:credit(?:line)?|writer|byline)$/iu

/** The descriptions that are credits. */
export const findCreditLines = (item: JsonObject): JsonObject[] =>
  listOf(item.descriptions)
    .filter(isObject)
    .filter(({ role }) => /^credit(?:line)?$/iu.test(textOf(role) ?? ''))

/** The names of concepts of a kind: `subject` in ninjs 1, `subjects` in 2 and 3. */
export function readNames(item: JsonObject, kind: string): string[] {
  const plural = kind === 'person' ? 'persons' : `${kind}s`
  const concepts = [...manyOf(item[kind]), ...manyOf(item[plural])]
  return concepts.flatMap((concept) => htmlToText(textOf(at(concept, 'name')) ?? textOf(concept)) || [])
}

/** The address of the story's page. The URI of an item may be a name and no address. */
export function readWebAddress(item: JsonObject): string | undefined {
  const alternatives = manyOf(item.altids)
    .filter(isObject)
    .filter(({ role }) => /url|web|canonical/iu.test(textOf(role) ?? ''))
  return [...alternatives.map(({ value }) => value), item.webpageurl, item.url, item.uri]
    .map((value) => resolveWebAddress(textOf(value), undefined))
    .find((url) => url !== undefined)
}
