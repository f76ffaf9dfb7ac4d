import type { Article } from './article.ts'
import { laterOf } from './laterOf.ts'

/** When the article last changed for its readers: the later of `dateModified` and the dates of its corrections. */
export const lastModified = ({ dateModified, correction = [] }: Article): string | undefined =>
  correction.map(({ datePublished }) => datePublished).reduce(laterOf, dateModified)
