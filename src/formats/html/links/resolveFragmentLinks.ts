import type { Span, Text } from '#article/schema/text.ts'
import { parseFragment } from './anchors.ts'

/**
 * Points links within the page to the blocks that now carry the target. A link whose target is not in the article
 * leads to the page it came from, or becomes plain text if that page is unknown.
 */
export function resolveFragmentLinks(
  text: Text,
  blockIds: ReadonlyMap<string, string>,
  base: string | undefined,
): Text {
  if (typeof text === 'string') return text
  return joinPlainRuns(text.map((run) => (typeof run === 'string' ? run : resolveRun(run, blockIds, base))))
}

function resolveRun(run: Span, blockIds: ReadonlyMap<string, string>, base: string | undefined): string | Span {
  const fragment = parseFragment(run.href, base)
  if (fragment === undefined) return run
  const id = blockIds.get(fragment)
  const href = id === undefined ? addressOnPage(fragment, base) : `#${id}`
  const { href: _href, ...rest } = run
  if (href !== undefined) return { ...rest, href }
  return Object.keys(rest).length === 1 ? rest.text : rest
}

/** "Back to the top" has no meaning outside its page, so `#top` gets no address. */
function addressOnPage(fragment: string, base: string | undefined): string | undefined {
  const [page] = base?.split('#') ?? []
  return page === undefined || fragment === 'top' ? undefined : `${page}#${encodeURIComponent(fragment.toWellFormed())}`
}

/** Joins neighbouring plain strings, which remain where a link became plain text. */
function joinPlainRuns(runs: readonly (string | Span)[]): Text {
  const joined: (string | Span)[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (typeof run === 'string' && typeof last === 'string') joined.splice(-1, 1, last + run)
    else joined.push(run)
  }
  const [first] = joined
  return joined.length === 1 && typeof first === 'string' ? first : joined
}
