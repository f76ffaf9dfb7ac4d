import { sectionName, toSlug, type Story } from './renderTemplates.ts'

export type StoryList = { path: string; title: string; stories: Story[] }

/** The lists of the paper: all stories, and those of each section, tag and author. `stories` are newest first. */
export function createLists(stories: Story[]): StoryList[] {
  const all = [
    { kind: 'section', groups: groupStories(stories, (story) => [story.articleSection]) },
    { kind: 'tag', groups: groupStories(stories, (story) => story.keywords) },
    { kind: 'author', groups: groupStories(stories, (story) => story.author.map((author) => author.name)) },
  ]
  const lists = all.flatMap(({ kind, groups }) =>
    [...groups].map(([key, list]) => ({ path: `${kind}/${toSlug(key)}`, title: sectionName(key), stories: list })),
  )
  return [{ path: 'latest', title: 'آخر الأخبار', stories }, ...lists]
}

/** The stories under each of their keys, in their order. */
export function groupStories(stories: Story[], keysOf: (story: Story) => string[]): Map<string, Story[]> {
  const groups = new Map<string, Story[]>()
  const add = (key: string, story: Story) => groups.get(key)?.push(story) ?? groups.set(key, [story])
  for (const story of stories) for (const key of keysOf(story)) add(key, story)
  return groups
}

export const newestFirst = (stories: readonly Story[]): Story[] =>
  stories.toSorted((a, b) => (a.datePublished < b.datePublished ? 1 : -1))
