import { MAX_AUTOMATIC_STORIES } from '#edition/findRelatedStories.ts'
import { isObject, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { ContentError } from '#article/problem.ts'
import { estimateReadingMinutes } from '#article/body/estimateReadingMinutes.ts'
import type { Article } from '#article/article.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import { notFound } from '../contentSource.ts'
import { findCategoryNumbers, findPostSection, type Category } from './categories.ts'
import type { Params } from './createWordpressClient.ts'
import { withMedia } from './withMedia.ts'
import { createPostArticle, createPostQuery, readPostId, WHOLE_POST } from './createPostArticle.ts'
import { fetchStories, type WordpressSite } from './fetchStories.ts'

/** A post with others of its category, the one before it and the one after it. */
export async function fetchArticlePage(site: WordpressSite, id: string): Promise<ArticlePage> {
  const [{ items }, categories] = await Promise.all([
    site.ask('posts', { ...createPostQuery(id), ...WHOLE_POST }),
    site.categories(),
  ])
  const post = items.find(isObject)
  if (!post) throw notFound()
  const [article, around] = await Promise.all([articleOf(site, post, categories), fetchAround(site, post, categories)])
  return { article, minutes: estimateReadingMinutes(article), translations: [], ...around }
}

async function articleOf(site: WordpressSite, post: JsonObject, categories: readonly Category[]): Promise<Article> {
  const [whole = post] = await withMedia(site.ask, [post])
  const made = createPostArticle(whole, { language: site.language, categories })
  if ('reason' in made) {
    throw new ContentError([
      { file: readPostId(post), path: '', expected: 'a post that can be read', got: made.reason },
    ])
  }
  return made
}

type Around = Pick<ArticlePage, 'related' | 'previous' | 'next'>

async function fetchAround(site: WordpressSite, post: JsonObject, categories: readonly Category[]): Promise<Around> {
  const section = findPostSection(post, categories)
  const numbers = section === undefined ? undefined : findCategoryNumbers(section, categories)
  const others = { ...(numbers !== undefined && { categories: numbers }), exclude: String(post.id) }
  const at = `${String(post.date_gmt)}Z`
  const [related, [previous], [next]] = await Promise.all([
    storiesAround(site, { ...others, per_page: MAX_AUTOMATIC_STORIES }),
    storiesAround(site, { ...others, per_page: 1, before: at }),
    storiesAround(site, { ...others, per_page: 1, after: at, order: 'asc' }),
  ])
  return { related, previous, next }
}

/** Stories around an article. Without them it can still be read, so a failure gives none. */
const storiesAround = (site: WordpressSite, params: Params): Promise<Story[]> =>
  fetchStories(site, params).then(
    ({ entries }) => entries.map(({ story }) => story),
    () => [],
  )
