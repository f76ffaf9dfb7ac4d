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

/**
 * A paper in one language whose articles are loaded all at once, as from a feed. `load` returns the same array until
 * it has newer articles.
 */
export function editionSource(load: () => Promise<readonly Article[]>): ContentSource {
  const paper = withLists(load)
  return {
    front: async () => createFrontPage((await paper()).edition),
    list: async (_language, kind, key, page) => listingOf((await paper()).edition, kind, key, page),
    article: async (_language, id) => articlePage(await paper(), id),
  }
}

type WholePaper = { edition: Edition; articles: ReadonlyMap<string, Article> }

/** The paper with its lists, which are created once for each array of articles. */
function withLists(load: () => Promise<readonly Article[]>): () => Promise<WholePaper> {
  let known: { of: readonly Article[]; paper: WholePaper } | undefined
  return async () => {
    const of = await load()
    if (known?.of !== of) known = { of, paper: wholePaper(of) }
    return known.paper
  }
}

function wholePaper(articles: readonly Article[]): WholePaper {
  const sections = collectSections(articles).map(({ id }) => id)
  return {
    edition: createEdition(articles.map(createEntry), sections),
    articles: new Map(articles.map((article) => [article.id, article])),
  }
}

function listingOf(edition: Edition, kind: ListKind, key: string, page: string): Listing {
  const list = createStoryLists(edition).find((each) => each.kind === kind && each.key === key)
  const slice = list && paginateList(list).find((each) => each.page === (page || FIRST_PAGE))
  if (!list || !slice) throw notFound()
  return createListing(list, slice)
}

function articlePage({ edition, articles }: WholePaper, id: string): ArticlePage {
  const article = articles.get(id)
  const entry = edition.entries.get(id)
  if (!article || !entry) throw notFound()
  return { article, ...createArticleContext(edition, entry, []) }
}
