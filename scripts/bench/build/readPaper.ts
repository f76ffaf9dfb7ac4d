import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { paginate } from '../../../src/edition/paginate.ts'
import { createLists, groupStories, newestFirst, type StoryList } from './groupStories.ts'
import { RELATED_COUNT, toStory, type Article, type Story } from './renderTemplates.ts'

type ArticlePage = { article: Article; minutes: number; related: Story[] } & Partial<Record<'previous' | 'next', Story>>
type ListPage = StoryList & { newer: string | undefined; older: string | undefined }
type Paper = { articles: ArticlePage[]; lists: ListPage[]; front: [section: string, stories: Story[]][] }

const parseArticle: (text: string) => Article = JSON.parse
let paper: Paper | undefined

/** The content of every page of the Astro site, read once. */
export function readPaper(content: string): Paper {
  paper ??= createPaper(content)
  return paper
}

function createPaper(content: string): Paper {
  const folder = join(content, 'ar/articles')
  const articles = readdirSync(folder).map((file) => parseArticle(readFileSync(join(folder, file), 'utf8')))
  const stories = newestFirst(articles.map(toStory))
  const bySection = groupStories(stories, ({ articleSection }) => [articleSection])
  const places = new Map([...bySection.values()].flatMap((list) => list.map((story, index) => [story.id, index])))
  return {
    articles: articles.map((article) =>
      createArticlePage(article, bySection.get(article.articleSection) ?? [], places.get(article.id) ?? 0),
    ),
    lists: createLists(stories).flatMap(createListPages),
    front: [...bySection].map(([section, list]) => [section, list.slice(0, RELATED_COUNT)]),
  }
}

function createArticlePage(article: Article, list: readonly Story[], index: number): ArticlePage {
  const [previous, next] = [list[index + 1], list[index - 1]]
  return {
    article,
    minutes: list[index]?.minutes ?? 0,
    related: list.slice(index + 1, index + 1 + RELATED_COUNT),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}

function createListPages({ path, title, stories }: StoryList): ListPage[] {
  const pathOf = (page: string): string => (page === 'latest' ? path : `${path}/page/${page}`)
  const linkTo = (page: string | undefined): string | undefined => page && `/ar/${pathOf(page)}`
  return paginate(stories.length).map(({ page, start, end, newer, older }) => ({
    path: pathOf(page),
    title,
    stories: stories.slice(start, end),
    newer: linkTo(newer),
    older: linkTo(older),
  }))
}

/** The structured data of an article. */
export const createArticleData = ({
  headline,
  abstract,
  datePublished,
  author,
  articleSection,
  keywords,
}: Article) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  abstract,
  datePublished,
  author: author.map(({ name }) => ({ '@type': 'Person', name })),
  articleSection,
  keywords,
})
