import type { LeftOut } from '#formats/drafts/imported.ts'
import { isObject } from '#formats/parsing/jsonValue.ts'
import type { Article } from '#article/article.ts'
import { readId, type Params } from './createWordpressClient.ts'
import { fetchPages } from './fetchPages.ts'
import { withMedia } from './withMedia.ts'
import { createPostArticle, readPostId, WHOLE_POST } from './createPostArticle.ts'
import type { WordpressSite } from './fetchStories.ts'

/** The number of a post, and its article or the reason why it gave none. */
export type ArchivedPost = { number: string; made: Article | LeftOut }

/** Whole posts in one request. A slow server answers this many in time. */
const POSTS_PER_PAGE = 25

/** Post numbers in one request, the most that WordPress lists at once. */
const POST_NUMBERS_PER_PAGE = 100

const MAX_STICKY_POSTS = 5

/**
 * Whole posts, page after page. They come in the order of their numbers, so that a post published meanwhile moves none
 * to another page. `total` counts all posts.
 */
export async function* fetchArchive(
  site: WordpressSite,
  params: Params = {},
): AsyncGenerator<{ posts: ArchivedPost[]; total: number }> {
  const categories = await site.categories()
  const pages = { ...params, ...WHOLE_POST, orderby: 'id', order: 'asc', per_page: POSTS_PER_PAGE }
  for await (const { items, total } of fetchPages(site.ask, 'posts', pages)) {
    const posts = await withMedia(site.ask, items.filter(isObject))
    yield {
      posts: posts.map((post) => ({
        number: readId(post),
        made: createPostArticle(post, { language: site.language, categories }),
      })),
      total,
    }
  }
}

/** The number of posts that the site shows. */
export const countPosts = async ({ ask }: WordpressSite): Promise<number> =>
  (await ask('posts', { per_page: 1, _fields: 'id' })).total

/** The numbers of all posts that the site shows. */
export async function fetchPostNumbers({ ask }: WordpressSite): Promise<string[]> {
  const numbers: string[] = []
  const pages = { orderby: 'id', order: 'asc', per_page: POST_NUMBERS_PER_PAGE, _fields: 'id' }
  for await (const { items } of fetchPages(ask, 'posts', pages)) numbers.push(...items.map(readId))
  return numbers
}

/** The ids of the posts that stay on top, newest first. */
export async function fetchStickyIds(site: WordpressSite): Promise<string[]> {
  const { items } = await site.ask('posts', { sticky: 'true', per_page: MAX_STICKY_POSTS, _fields: 'id,slug' })
  return items.filter(isObject).map(readPostId)
}

/** Parameters for these posts, split over as many requests as WordPress needs. */
export const createIncludeParams = (numbers: readonly string[]): Params[] =>
  Array.from({ length: Math.ceil(numbers.length / POST_NUMBERS_PER_PAGE) }, (_, index) => ({
    include: numbers.slice(index * POST_NUMBERS_PER_PAGE, (index + 1) * POST_NUMBERS_PER_PAGE).join(','),
  }))
