import type { Span, Text } from '#article/schema/text.ts'
import { fragmentOf } from './anchors.ts'

/** Links inside the page as links to the article's own blocks; those that lead nowhere in it are text, or lead to the page they came from. */
export function resolveFragments(text: Text, anchors: ReadonlyMap<string, string>, base: string | undefined): Text {
  if (typeof text === 'string') return text
  return joined(text.map((run) => (typeof run === 'string' ? run : resolved(run, anchors, base))))
}

function resolved(run: Span, anchors: ReadonlyMap<string, string>, base: string | undefined): string | Span {
  const fragment = fragmentOf(run.href, base)
  if (fragment === undefined) return run
  const id = anchors.get(fragment)
  const href = id === undefined ? pageAddress(fragment, base) : `#${id}`
  const { href: _href, ...rest } = run
  if (href !== undefined) return { ...rest, href }
  return Object.keys(rest).length === 1 ? rest.text : rest
}

/** «Back to the top» leads nowhere in an article of its own. */
function pageAddress(fragment: string, base: string | undefined): string | undefined {
  const [page] = base?.split('#') ?? []
  return page === undefined || fragment === 'top' ? undefined : `${page}#${encodeURIComponent(fragment.toWellFormed())}`
}

/** Plain neighbours of a link that became text are one text again. */
function joined(runs: readonly (string | Span)[]): Text {
  const all: (string | Span)[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (typeof run === 'string' && typeof last === 'string') all.splice(-1, 1, last + run)
    else all.push(run)
  }
  const [first] = all
  return all.length === 1 && typeof first === 'string' ? first : all
}
