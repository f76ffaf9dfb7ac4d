import { readId, type AskWordpress, type Params } from './createWordpressClient.ts'

/** The most that WordPress lists at once. */
export const MAX_PER_PAGE = 100

type Page = { items: unknown[]; total: number }

/** A list page after page, to its end or to `maxPages`. Most lists fit into the first. */
export async function* fetchPages(
  ask: AskWordpress,
  route: string,
  { maxPages = Infinity, ...params }: Params & { maxPages?: number },
): AsyncGenerator<Page> {
  const size = Number(params['per_page'] ?? MAX_PER_PAGE)
  let last: string | undefined
  for (let page = 1, total = 1; page <= maxPages && (page - 1) * size < total; page += 1) {
    const list = await ask(route, { ...params, per_page: size, page })
    const first = readId(list.items[0])
    // A proxy that drops the number of the page would answer the first one for ever.
    if (first !== '' && first === last) return
    last = first
    total = list.total
    yield list
  }
}
