import { createEdition, type Edition } from '#edition/createEdition.ts'
import { createEntry, type Entry } from '#edition/entry.ts'
import { isScheduled } from '#edition/isScheduled.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import type { ReadStory } from '#proofreading/proof/readStory.ts'
import type { FrontChoices } from '#edition/frontChoices.ts'
import { listArticleFiles } from './listArticleFiles.ts'
import { readArticleFile } from './readArticleFile.ts'
import { readFrontChoices } from './readFrontChoices.ts'

/** The content of the newsroom's files in one language, with all their problems. */
export type NewsroomFiles = {
  language: string
  articles: Map<string, Article>
  choices: FrontChoices
  problems: Problem[]
  /** The articles as the checks examine them. */
  readStories: () => ReadStory[]
}

/** Reads all articles of a language and its front.json, and collects their problems. */
export async function readNewsroomFiles(folder: string, language: string): Promise<NewsroomFiles> {
  const { choices, problems } = readFrontChoices(folder, language)
  const stories: (() => ReadStory | undefined)[] = []
  const files: NewsroomFiles = {
    language,
    articles: new Map(),
    choices,
    problems,
    readStories: () => stories.flatMap((read) => read() ?? []),
  }
  for (const file of await listArticleFiles(folder, language)) {
    const { article, readStory, ...found } = readArticleFile(folder, file)
    for (const problem of found.problems) files.problems.push(problem)
    stories.push(readStory)
    // An article under the name of another one, which would take its place, has a problem and is left out.
    if (article && found.problems.length === 0) files.articles.set(article.id, article)
  }
  return files
}

/** The edition of all articles; those dated after `now` are marked as scheduled. */
export function createNewsroomEdition(
  { articles, choices }: NewsroomFiles,
  sectionOrder: readonly string[],
  now = Infinity,
): Edition {
  const entries = [...articles.values()].map(createEntry)
  const marked = entries.map((entry) => (isScheduled(entry, now) ? withScheduledMark(entry) : entry))
  return createEdition(marked, sectionOrder, choices)
}

const withScheduledMark = (entry: Entry): Entry => ({ ...entry, story: { ...entry.story, scheduled: true } })
