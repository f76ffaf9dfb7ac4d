import type { FetchText, TextAnswer } from '#sources/fetchText.ts'

/** A post of the stand-in. What a test leaves out is filled in as WordPress would. */
export type FakePost = {
  id: number
  slug: string
  title: string
  date: string
  content?: string
  categories?: number[]
  tags?: number[]
  author?: number
  media?: number
  isProtected?: boolean
  isSticky?: boolean
  modified?: string
}

type Things = {
  posts: FakePost[]
  categories?: object[]
  tags?: Named[]
  users?: Named[]
  media?: { id: number }[]
  /** A proxy on the way removes the length of lists. */
  hidesTotals?: boolean
}

export const API = 'https://news.example/wp-json/'

export const answer = (json: unknown, status = 200, headers: Record<string, string> = {}): TextAnswer => ({
  status,
  text: typeof json === 'string' ? json : JSON.stringify(json),
  url: API,
  header: (name) => headers[name] ?? null,
})

/** Enough of REST v2 to page, filter and order. `asked` collects every requested address. */
export function fakeWordpress(things: Things): { fetchText: FetchText; asked: URL[] } {
  const asked: URL[] = []
  const page = (items: readonly object[], params: URLSearchParams) => pageOf(items, params, things.hidesTotals)
  const fetchText: FetchText = async (address) => {
    const url = new URL(address)
    asked.push(url)
    const route = (url.searchParams.get('rest_route') ?? url.pathname).replace(/^.*wp\/v2\//u, '')
    if (route === 'posts') return page(postsFor(things.posts, url.searchParams).map(restPost), url.searchParams)
    if (route === 'categories') return page(things.categories ?? [], url.searchParams)
    if (route === 'users') return page(namedFor(things.users ?? [], url.searchParams), url.searchParams)
    if (route === 'tags') return page(namedFor(things.tags ?? [], url.searchParams), url.searchParams)
    const numbers = url.searchParams.get('include')?.split(',')
    return page(
      (things.media ?? []).filter(({ id }) => numbers?.includes(String(id))),
      url.searchParams,
    )
  }
  return { fetchText, asked }
}

function pageOf(items: readonly object[], params: URLSearchParams, hidesTotals = false): TextAnswer {
  const size = Number(params.get('per_page') ?? 10)
  if (size > 100) return answer({ code: 'rest_invalid_param', message: '…', data: { status: 400 } }, 400)
  const start = params.has('offset') ? Number(params.get('offset')) : (Number(params.get('page') ?? 1) - 1) * size
  if (params.has('page') && start >= items.length && start > 0) {
    return answer({ code: 'rest_post_invalid_page_number', message: '…', data: { status: 400 } }, 400)
  }
  return answer(items.slice(start, start + size), 200, hidesTotals ? {} : { 'X-WP-Total': String(items.length) })
}

type Named = { id: number; name: string; slug: string }

/** WordPress searches names and slugs without regard to capitals. */
function namedFor(all: readonly Named[], params: URLSearchParams): Named[] {
  const [slug, words] = [params.get('slug'), params.get('search')?.toLowerCase()]
  return all.filter(
    (each) =>
      (slug ?? each.slug) === each.slug &&
      (words === undefined || each.name.toLowerCase().includes(words) || each.slug.includes(words)),
  )
}

function postsFor(posts: readonly FakePost[], params: URLSearchParams): FakePost[] {
  const list = (name: string) => params.get(name)?.split(',')
  const moment = (name: string) => Date.parse(params.get(name) ?? '')
  const chosen = posts.filter(
    (post) =>
      (list('include')?.includes(String(post.id)) ?? true) &&
      !list('exclude')?.includes(String(post.id)) &&
      (params.get('slug') ?? post.slug) === post.slug &&
      (list('categories')?.some((id) => post.categories?.includes(Number(id))) ?? true) &&
      (list('tags')?.some((id) => post.tags?.includes(Number(id))) ?? true) &&
      (!params.has('author') || String(post.author) === params.get('author')) &&
      (params
        .get('search')
        ?.split(' ')
        .every((word) => post.title.includes(word)) ??
        true) &&
      (!params.has('sticky') || post.isSticky === true) &&
      !(Date.parse(utc(post.date)) >= moment('before')) &&
      !(Date.parse(utc(post.date)) <= moment('after')) &&
      !(Date.parse(utc(post.modified ?? post.date)) <= moment('modified_after')),
  )
  const key = (post: FakePost) => (params.get('orderby') === 'id' ? post.id : Date.parse(utc(post.date)))
  return chosen.toSorted((a, b) => (params.get('order') === 'asc' ? key(a) - key(b) : key(b) - key(a)))
}

const utc = (gmt: string): string => `${gmt}Z`

function restPost({
  id,
  slug,
  title,
  date,
  modified = date,
  content = '<p>نص.</p>',
  categories = [],
  media = 0,
  isProtected = false,
}: FakePost): object {
  return {
    id,
    slug: encodeURIComponent(slug).toLowerCase(),
    link: `https://news.example/${encodeURIComponent(slug)}/`,
    date_gmt: date,
    modified_gmt: modified,
    title: { rendered: title },
    content: { rendered: isProtected ? '' : content, protected: isProtected },
    excerpt: { rendered: isProtected ? '' : '<p>بداية الخبر وما بعدها [&hellip;]</p>', protected: isProtected },
    categories,
    featured_media: media,
  }
}
