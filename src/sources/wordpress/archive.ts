import type { LeftOut } from '#formats/drafts/imported.ts'
import { isObject } from '#formats/parsing/jsonValue.ts'
import type { Article } from '#article/article.ts'
import { idOf, type Params } from './client.ts'
import { withMedia } from './media.ts'
import { articleOfPost, postId, WHOLE_POST } from './posts.ts'
import type { WordpressSite } from './stories.ts'

/** A post by its number, and what became of it. */
export type ArchivedPost = { number: string; made: Article | LeftOut }

/** Whole posts a request asks for: a slow server answers this many in time. */
const WHOLE = 25

/** WordPress lists no more at once. */
const MOST = 100

const MOST_STICKY = 5

/** Whole posts, page after page in the order of their numbers, so that a post published meanwhile moves none. `total`: how many in all. */
export async function* fetchArchive(
  site: WordpressSite,
  params: Params = {},
): AsyncGenerator<{ posts: ArchivedPost[]; total: number }> {
  const categories = await site.categories()
  for (let page = 1, total = 1; (page - 1) * WHOLE < total; page += 1) {
    const list = await site.ask('posts', {
      ...params,
      ...WHOLE_POST,
      orderby: 'id',
      order: 'asc',
      per_page: WHOLE,
      page,
    })
    total = list.total
    const posts = await withMedia(site.ask, list.items.filter(isObject))
    yield {
      posts: posts.map((post) => ({
        number: idOf(post),
        made: articleOfPost(post, { language: site.language, categories }),
      })),
      total,
    }
  }
}

/** How many posts the site shows. */
export const countPosts = async ({ ask }: WordpressSite): Promise<number> =>
  (await ask('posts', { per_page: 1, _fields: 'id' })).total

/** The numbers of all posts that the site shows. */
export async function fetchNumbers({ ask }: WordpressSite): Promise<string[]> {
  const numbers: string[] = []
  for (let page = 1, total = 1; (page - 1) * MOST < total; page += 1) {
    const list = await ask('posts', { orderby: 'id', order: 'asc', per_page: MOST, page, _fields: 'id' })
    total = list.total
    numbers.push(...list.items.map(idOf))
  }
  return numbers
}

/** The ids of the posts that stay on top, newest first. */
export async function fetchStickyIds(site: WordpressSite): Promise<string[]> {
  const { items } = await site.ask('posts', { sticky: 'true', per_page: MOST_STICKY, _fields: 'id,slug' })
  return items.filter(isObject).map(postId)
}

export const included = (numbers: readonly string[]): Params[] =>
  Array.from({ length: Math.ceil(numbers.length / MOST) }, (_, index) => ({
    include: numbers.slice(index * MOST, (index + 1) * MOST).join(','),
  }))
