import type { FetchText, TextAnswer } from '#sources/fetchText.ts'

/** A response that depends on the query, and on the route of a WordPress without pretty addresses. */
type Respond = (params: URLSearchParams, route: string) => unknown

const isRespond = (file: unknown): file is Respond => typeof file === 'function'

/** A host with these files by their addresses, without the query. Everything else is missing. */
export function fakeHost(
  files: Record<string, string | object | Respond>,
  headers: Record<string, string> = {},
): FetchText {
  return async (address) => {
    const url = new URL(address)
    const file = files[url.origin + url.pathname]
    const content: unknown = isRespond(file)
      ? file(url.searchParams, url.searchParams.get('rest_route') ?? url.pathname)
      : file
    const isMissing = content === undefined
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const response: TextAnswer = {
      status: isMissing ? 404 : 200,
      text: isMissing ? '<h1>Not found</h1>' : text,
      url: address,
      header: (name) => headers[name] ?? null,
    }
    return response
  }
}
