import { FIRST_PAGE } from '#edition/addresses/addresses.ts'
import { createArticleContext } from '#edition/createArticleContext.ts'
import { createEdition, type Edition } from '#edition/createEdition.ts'
import { createEntry } from '#edition/entry.ts'
import { createFrontPage } from '#edition/createFrontPage.ts'
import { createListing, paginateList, createStoryLists, type ListKind } from '#edition/createStoryLists.ts'
import type { Article } from '#article/article.ts'
import type { ArticlePage, Listing } from '#edition/pageSchemas.ts'
import { notFound, type ContentSource } from './contentSource.ts'
import { collectSections } from './collectSections.ts'

/** `failure`: the error that kept further articles from being loaded. */
type Loaded = { articles: readonly Article[]; failure?: Error }

/**
 * A paper in one language whose articles are loaded all at once, as from a feed. `load` returns the same object until
 * it has newer articles. What is not among them is only called missing if all could be loaded.
 */
export function editionSource(load: () => Promise<Loaded>): ContentSource {
  const paper = withLists(load)
  return {
    front: async () => createFrontPage((await paper()).edition),
    list: async (_language, kind, key, page) => listingOf(await paper(), kind, key, page),
    article: async (_language, id) => articlePage(await paper(), id),
  }
}

type WholePaper = { edition: Edition; articles: ReadonlyMap<string, Article>; failure: Error | undefined }

/** The paper with its lists, which are created once for what was loaded. */
function withLists(load: () => Promise<Loaded>): () => Promise<WholePaper> {
  let known: { of: Loaded; paper: WholePaper } | undefined
  return async () => {
    const of = await load()
    if (known?.of !== of) known = { of, paper: wholePaper(of) }
    return known.paper
  }
}

function wholePaper({ articles, failure }: Loaded): WholePaper {
  const sections = collectSections(articles).map(({ id }) => id)
  return {
    edition: createEdition(articles.map(createEntry), sections),
    articles: new Map(articles.map((article) => [article.id, article])),
    failure,
  }
}

function listingOf({ edition, failure }: WholePaper, kind: ListKind, key: string, page: string): Listing {
  const list = createStoryLists(edition).find((each) => each.kind === kind && each.key === key)
  const slice = list && paginateList(list).find((each) => each.page === (page || FIRST_PAGE))
  if (!list || !slice) throwMissing(failure)
  return createListing(list, slice)
}

function articlePage({ edition, articles, failure }: WholePaper, id: string): ArticlePage {
  const article = articles.get(id)
  const entry = edition.entries.get(id)
  if (!article || !entry) throwMissing(failure)
  return { article, ...createArticleContext(edition, entry, []) }
}

function throwMissing(failure: Error | undefined): never {
  if (failure) throw failure
  throw notFound()
}
