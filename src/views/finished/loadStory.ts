import type { Article } from '#article/article.ts'

/** Loads the story that the finished page shows. */
export type LoadStory = () => Promise<Article>
