import { FIRST_PAGE } from './addresses/addresses.ts'

/** Stories on a full page. The first page holds up to 2 × PAGE_SIZE − 1 stories. */
export const PAGE_SIZE = 12

export type PageSlice = { page: string; start: number; end: number; older?: string; newer?: string }

/**
 * The pages of a list of `total` stories, newest first. Pages are counted from the oldest story, and the newest
 * stories stay on the first page until they fill a page, so that a new story changes the first page only
 * (docs/decisions/0003).
 */
export function paginate(total: number): PageSlice[] {
  const full = countFullPages(total)
  const first: PageSlice = {
    page: FIRST_PAGE,
    start: 0,
    end: total - full * PAGE_SIZE,
    ...(full > 0 && { older: String(full) }),
  }
  const older = Array.from({ length: full }, (_, index) => olderPage(full - index, full, total))
  return [first, ...older]
}

/** The pages beside the first one. */
export const countFullPages = (total: number): number => Math.max(0, Math.floor(total / PAGE_SIZE) - 1)

function olderPage(number: number, full: number, total: number): PageSlice {
  const end = total - (number - 1) * PAGE_SIZE
  return {
    page: String(number),
    start: end - PAGE_SIZE,
    end,
    newer: number === full ? FIRST_PAGE : String(number + 1),
    ...(number > 1 && { older: String(number - 1) }),
  }
}
