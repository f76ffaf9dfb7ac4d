import { decodePercent } from '#article/text/decodePercent.ts'
import { htmlToText } from '#formats/drafts/htmlToText.ts'
import { at, listOf, textOf } from '#formats/parsing/jsonValue.ts'
import { anyOf } from '#formats/vocabulary/anyOf.ts'
import { defaultCategories } from '#formats/vocabulary/sectionNames.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { readId, type AskWordpress, type Params } from './createWordpressClient.ts'
import { fetchPages, MAX_PER_PAGE } from './fetchPages.ts'

export type Category = { id: string; slug: string; name: string; parent: string; count: number }

/** The paper's masthead has room for this many sections. */
const MAX_SECTIONS = 10

/** The default category of WordPress, which holds unsorted posts, in several languages. It is not a section. */
const UNSORTED = new RegExp(String.raw`^${anyOf([defaultCategories])}(?:-\d+)?$`, 'iu')

/** Requests for categories at most. A site with more than this many hundreds of them loses the emptiest. */
const MAX_CATEGORY_PAGES = 10

/** The categories of a site that hold stories, the fullest first. */
export async function fetchCategories(ask: AskWordpress): Promise<Category[]> {
  const params = { per_page: MAX_PER_PAGE, hide_empty: 1, _fields: 'id,slug,name,parent,count' }
  const { items, total } = await ask('categories', { ...params, orderby: 'count', order: 'desc' })
  if (total > items.length) items.push(...(await fetchByNumber(ask, params)))
  const categories = new Map(items.map(categoryOf).map((category) => [category.id, category]))
  return [...categories.values()].filter(({ slug }) => slug !== '-').toSorted((a, b) => b.count - a.count)
}

/** Pages in the order of the count would not fit together, because many categories hold equally many stories. */
async function fetchByNumber(ask: AskWordpress, params: Params): Promise<unknown[]> {
  const pages = fetchPages(ask, 'categories', { ...params, orderby: 'id', order: 'asc', maxPages: MAX_CATEGORY_PAGES })
  const all: unknown[] = []
  for await (const { items } of pages) all.push(...items)
  return all
}

function categoryOf(item: unknown): Category {
  const name = htmlToText(textOf(at(item, 'name')))
  return {
    id: readId(item),
    slug: createSlug(decodePercent(textOf(at(item, 'slug')) ?? name)),
    name,
    parent: textOf(at(item, 'parent')) ?? '0',
    count: Number(at(item, 'count')) || 0,
  }
}

/** The categories that are sections of the paper: those without a parent, the fullest first. */
export const selectSections = (categories: readonly Category[]): Category[] => {
  const ids = new Set(categories.map(({ id }) => id))
  return categories.filter(({ slug, parent }) => !ids.has(parent) && !UNSORTED.test(slug)).slice(0, MAX_SECTIONS)
}

/** The section of a post: the first of its categories that is a section or is within one, else its first category. */
export function findPostSection(post: unknown, categories: readonly Category[]): string | undefined {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const sections = new Set(selectSections(categories))
  const own = listOf(at(post, 'categories')).flatMap((id) => byId.get(textOf(id) ?? '') ?? [])
  const top = own.flatMap((category) => ancestors(category, byId)).find((category) => sections.has(category))
  return (top ?? own.find(({ slug }) => !UNSORTED.test(slug)))?.slug
}

/** A category and its parents, the innermost first. */
function ancestors(category: Category, byId: ReadonlyMap<string, Category>): Category[] {
  const line = [category]
  for (let parent = byId.get(category.parent); parent && !line.includes(parent); parent = byId.get(parent.parent)) {
    line.push(parent)
  }
  return line
}

/** The numbers of a category and of those within it, as `categories=` takes them; undefined if there is none. */
export function findCategoryNumbers(slug: string, categories: readonly Category[]): string | undefined {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const inside = categories.filter((category) => ancestors(category, byId).some((each) => each.slug === slug))
  return inside.length === 0 ? undefined : inside.map(({ id }) => id).join(',')
}
