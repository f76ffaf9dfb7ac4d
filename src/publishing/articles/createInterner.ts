import type { Entry } from '#edition/entry.ts'
import type { StoryFacts } from '#proofreading/proof/storyFacts.ts'
import type { IndexedArticle } from './indexedArticle.ts'

/**
 * Creates a function that returns an equal article whose parts are the same objects as equal parts of earlier
 * articles. Each file is parsed into its own copies of tags, authors, credits and empty lists; sharing them saves a
 * third of the memory that the build needs for an article (1,206 bytes instead of 1,766). What the checks need of each
 * takes 270 bytes more.
 */
export function createInterner(): (article: IndexedArticle) => IndexedArticle {
  const [internEntry, internFacts] = [createEntryInterner(), createFactsInterner()]
  const [media, problems] = [internByJson<string[]>(), internByJson<IndexedArticle['problems']>()]
  const findings = internByJson<IndexedArticle['findings']>()
  return ({ entry, facts, ...article }) => ({
    ...article,
    entry: entry && internEntry(entry),
    media: media(article.media),
    problems: problems(article.problems),
    findings: findings(article.findings),
    facts: facts && internFacts(facts, article.file),
  })
}

function createFactsInterner(): (facts: StoryFacts, file: string) => StoryFacts {
  const [links, media] = [internByJson<StoryFacts['links']>(), internByJson<StoryFacts['media']>()]
  const [edition, path] = [internByJson<string>(), internByJson<string>()]
  return (facts, file) => ({
    ...facts,
    file,
    edition: edition(facts.edition),
    dates: facts.dates.map((date) => ({ ...date, path: path(date.path) })),
    links: links(facts.links),
    media: media(facts.media),
  })
}

function createEntryInterner(): (entry: Entry) => Entry {
  const [tag, authors, credits] = [
    internByJson<Entry['tags'][number]>(),
    internByJson<Entry['authors']>(),
    internByJson<string[]>(),
  ]
  const [relatedLink, translations] = [internByJson<Entry['relatedLink']>(), internByJson<Entry['translations']>()]
  return ({ story, ...entry }) => ({
    ...entry,
    story: { ...story, credits: credits(story.credits) },
    tags: entry.tags.map(tag),
    authors: authors(entry.authors),
    relatedLink: relatedLink(entry.relatedLink),
    translations: translations(entry.translations),
  })
}

/** Creates a function that returns the first of all values with the same JSON. */
function internByJson<Part>(): (part: Part) => Part {
  const known = new Map<string, Part>()
  return (part) => {
    const text = JSON.stringify(part)
    const first = known.get(text) ?? part
    known.set(text, first)
    return first
  }
}
