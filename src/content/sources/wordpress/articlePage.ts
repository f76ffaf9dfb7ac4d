import { RELATED_COUNT } from '../../edition/relatedStories.ts'
import { isObject } from '../../formats/jsonValue.ts'
import { readingMinutes } from '../../readingMinutes.ts'
import type { Article } from '../../schema/article.ts'
import type { ArticlePage } from '../../schema/pages.ts'
import type { Story } from '../../schema/story.ts'
import { ContentError } from '../../problem.ts'
import { notFound } from '../../source.ts'
import { categoryNumbers } from './categories.ts'
import type { Params } from './client.ts'
import { withMedia } from './media.ts'
import { articleOfPost, postById, WHOLE_POST } from './posts.ts'
import { fetchStories, type WordpressSite } from './stories.ts'

/** A post with what stands around it: others of its category, the one before and the one after. */
export async function fetchArticlePage(site: WordpressSite, id: string): Promise<ArticlePage> {
  const article = await fetchArticle(site, id)
  const { datePublished, articleSection } = article
  const numbers = articleSection === undefined ? undefined : categoryNumbers(articleSection, await site.categories())
  const around = { ...(numbers !== undefined && { categories: numbers }) }
  const [related, previous, next] = await Promise.all([
    storiesAround(site, { ...around, per_page: RELATED_COUNT + 1 }),
    storiesAround(site, { ...around, per_page: 1, before: utc(datePublished) }),
    storiesAround(site, { ...around, per_page: 1, after: utc(datePublished), order: 'asc' }),
  ])
  const others = related.filter((story) => story.id !== article.id).slice(0, RELATED_COUNT)
  return { article, minutes: readingMinutes(article), related: others, translations: [], previous: previous[0], next: next[0] }
}

async function fetchArticle(site: WordpressSite, id: string): Promise<Article> {
  const [{ items }, categories] = await Promise.all([site.ask('posts', { ...postById(id), ...WHOLE_POST }), site.categories()])
  const [post] = await withMedia(site.ask, items.filter(isObject).slice(0, 1))
  if (!post) throw notFound()
  const made = articleOfPost(post, { language: site.language, categories })
  if ('reason' in made) throw new ContentError([{ file: id, path: '', expected: 'a post that can be read', got: made.reason }])
  return made
}

/** An article is whole without its neighbours. */
const storiesAround = (site: WordpressSite, params: Params): Promise<Story[]> =>
  fetchStories(site, params).then(({ entries }) => entries.map(({ story }) => story), () => [])

const utc = (moment: string): string => new Date(moment).toISOString()
