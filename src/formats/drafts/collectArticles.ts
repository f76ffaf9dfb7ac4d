import type { Article } from '#article/article.ts'
import { createArticle } from './createArticle.ts'
import type { Draft } from './draft.ts'
import type { Imported, ImportOptions, LeftOut } from './imported.ts'
import { FormatError, MissingFactError } from '../parsing/errors.ts'
import { parseDate } from '../dates/parseDate.ts'
import { hashText } from './createStableId.ts'

/** The articles of drafts. What cannot become one is left out with its reason; equal ids get a hash of the address. */
export function collectArticles(
  drafts: readonly (Draft | LeftOut)[],
  options: ImportOptions,
  notes: string[] = [],
): Imported {
  const results = drafts.map((draft) => ('reason' in draft ? draft : tryArticle(draft, options)))
  const articles = results.filter((each) => 'body' in each)
  const assumed = drafts.some((draft) => 'body' in draft && parseDate(draft.datePublished, options.zone)?.isZoneAssumed)
  const zoneNote = assumed
    ? [`dates without a zone were read as ${options.zone ?? 'UTC'} (--zone +03:00 changes that)`]
    : []
  return {
    articles: withDistinctIds(articles),
    leftOut: results.filter((each) => 'reason' in each),
    notes: [...notes, ...zoneNote],
  }
}

function tryArticle(draft: Draft, options: ImportOptions): Article | LeftOut {
  try {
    return createArticle(draft, options)
  } catch (error) {
    if (!(error instanceof MissingFactError || error instanceof FormatError)) throw error
    return { title: draft.headline || draft.url || draft.identifier || 'an item without a name', reason: error.message }
  }
}

/** Articles with different ids; an article that occurs twice is kept once. */
function withDistinctIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, Article>()
  for (const article of articles) {
    const key = `${article.inLanguage.split('-')[0] ?? ''} ${article.id}`
    const first = seen.get(key)
    const isRepeated = first !== undefined && JSON.stringify(first) === JSON.stringify(article)
    if (isRepeated) continue
    if (first === undefined) seen.set(key, article)
    else {
      seen.set(`${key} ${seen.size}`, {
        ...article,
        id: `${article.id}-${hashText(article.url ?? article.headline + article.datePublished)}`,
      })
    }
  }
  return [...seen.values()]
}
