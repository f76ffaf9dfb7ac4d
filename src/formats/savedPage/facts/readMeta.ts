import { textOf } from '../../parsing/jsonValue.ts'

const KEYS = ['property', 'name', 'itemprop', 'http-equiv']

/** `content` of the first of these names or properties that the page has. */
export function readMeta(page: Document, ...names: string[]): string | undefined {
  const all = [...page.querySelectorAll('meta')]
  return names.flatMap((name) => {
    const found = all.find((each) => KEYS.some((key) => each.getAttribute(key)?.toLowerCase() === name.toLowerCase()))
    return textOf(found?.getAttribute('content')) ?? []
  })[0]
}
