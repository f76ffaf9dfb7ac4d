/**
 * A class name, id or attribute that publishing systems write, or a CSS selector for it, and where it comes from. In a
 * name `*` stands for any beginning or any end.
 */
export type MarkupName = { name: string; source: string }

/** Matches a class attribute that holds one of these classes. */
export const classesPattern = (names: readonly MarkupName[]): RegExp =>
  new RegExp(anyOf(names, String.raw`(?:^|\s)`, String.raw`(?:\s|$)`), 'u')

/** Matches a class attribute that holds one of these names as words between hyphens, underscores or spaces. */
export const classWordsPattern = (names: readonly MarkupName[]): RegExp =>
  new RegExp(anyOf(names, String.raw`(?:^|[\s_-])`, String.raw`(?:$|[\s_-])`), 'iu')

/** Matches an attribute whose whole value is one of these names. */
export const wholeValuePattern = (names: readonly MarkupName[]): RegExp => new RegExp(anyOf(names, '^', '$'), 'iu')

/** Matches an address that holds one of these parts. */
export const addressPattern = (names: readonly MarkupName[]): RegExp =>
  new RegExp(names.map(({ name }) => name.replaceAll(/[.?/]/gu, String.raw`\$&`)).join('|'), 'iu')

/** The selector of elements with one of these classes, in any of these elements. */
export const classSelector = (names: readonly MarkupName[], elements: readonly string[] = ['']): string =>
  elements.flatMap((element) => names.map(({ name }) => `${element}.${name}`)).join(', ')

/** The selector of elements with one of these names anywhere within their class attribute. */
export function classPartSelector(names: readonly MarkupName[], element = ''): string {
  const parts = names.map(({ name }) => name.replaceAll('*', ''))
  const shortest = parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)))
  return shortest.map((part) => `${element}[class*="${part}" i]`).join(', ')
}

/** One selector of many. */
export const selectorOf = (selectors: readonly MarkupName[]): string => selectors.map(({ name }) => name).join(', ')

/** The source of an expression for any of the names, each between `start` and `end` where no `*` leaves that open. */
function anyOf(names: readonly MarkupName[], start: string, end: string): string {
  const isOpen = ({ name }: MarkupName): boolean => name.startsWith('*')
  const group = (list: readonly MarkupName[]): string => `(?:${list.map((each) => alternative(each, end)).join('|')})`
  const [open, closed] = [names.filter(isOpen), names.filter((each) => !isOpen(each))]
  return [closed.length > 0 && start + group(closed), open.length > 0 && group(open)].filter(Boolean).join('|')
}

const alternative = ({ name }: MarkupName, end: string): string =>
  name.replaceAll('*', '') + (name.endsWith('*') ? '' : end)
