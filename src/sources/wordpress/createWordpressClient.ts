import { listOf, textOf, at } from '#formats/parsing/jsonValue.ts'
import type { FetchText, TextAnswer } from '../fetchText.ts'
import { readAnswer } from '../readAnswer.ts'

export type Params = Readonly<Record<string, string | number>>

/** A page of a WordPress list, and the length of the whole list. */
type WordpressList = { items: unknown[]; total: number }

/** Asks the REST API (wp/v2) for a list. */
export type AskWordpress = (route: string, params: Params) => Promise<WordpressList>

/** `root` is the address of the API: `https://example.org/wp-json/` or `https://example.org/?rest_route=/`. */
export function createWordpressClient(root: string, fetchText: FetchText): AskWordpress {
  return async (route, params) => {
    const address = createWordpressAddress(root, `wp/v2/${route}`, params)
    const answer = await fetchText(address)
    if (isPastTheEnd(answer)) return { items: [], total: 0 }
    const items = listOf(readAnswer(address, answer))
    const total = Number(answer.header('X-WP-Total'))
    return { items, total: total > 0 ? total : knownTotal(items.length, params) }
  }
}

/** The least that a list holds if a proxy removes its length: after a full page there may be another. */
function knownTotal(count: number, { page, per_page: size }: Params): number {
  if (page === undefined || size === undefined) return count
  return (Number(page) - 1) * Number(size) + count + (count === Number(size) ? 1 : 0)
}

export function createWordpressAddress(root: string, route: string, params: Params = {}): string {
  const address = new URL(root)
  const before = address.searchParams.get('rest_route')
  if (before === null) address.pathname = `${address.pathname.replace(/\/$/u, '')}/${route}`
  else address.searchParams.set('rest_route', `${before.replace(/\/$/u, '')}/${route}`)
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, String(value))
  return address.href
}

/** WordPress answers 400 to the page after the last. */
function isPastTheEnd({ status, text }: TextAnswer): boolean {
  return status === 400 && /rest_(?:post|user|term)_invalid_page_number/u.test(textOf(text) ?? '')
}

export const readId = (item: unknown): string => textOf(at(item, 'id')) ?? ''
