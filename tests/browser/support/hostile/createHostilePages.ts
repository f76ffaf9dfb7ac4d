import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'
import type { Place } from '../../../hostile/support/corpus.ts'
import { createHostileStory } from '../../../hostile/support/hostileStory.ts'
import { joinArticles } from '../../../hostile/support/joinArticles.ts'
import { createNativeStory } from '../../../hostile/support/nativeStory.ts'
import { readHostile } from '../../../hostile/support/readHostile.ts'
import { storyFormats } from '../../../hostile/support/storyFormats.ts'

/** The JSON of an article's page, as a host would send it: not checked by anything of ours. */
type PageJson = { article: unknown; minutes: number; related: unknown[]; translations: unknown[] }

/**
 * The pages that show inputs of a group: one with what every format makes of them and with our own JSON that has them
 * in every field, and, if our own JSON is refused for some of them, one that says so.
 */
export function createHostilePages(place: Place, inputs: readonly string[], id: string): PageJson[] {
  const stories = inputs.map((input, index) => createHostileStory(`n${index}`, place, input))
  const natives = stories.map(createNativeStory)
  const parsed = natives.map((native) => parseArticle(native, 'hostile.json'))
  const accepted = parsed.flatMap((each) => (each.ok ? each.article : []))
  const refused = natives.filter((_, index) => parsed[index]?.ok === false)
  const imported = stories.flatMap((story) => Object.values(storyFormats).flatMap((write) => read(write(story))))
  const shown = joinArticles([...accepted, ...imported], id)
  return [
    ...(shown ? [pageOf(shown.article, shown.related)] : []),
    ...refused.slice(0, 1).map((article) => pageOf({ ...asObject(article), id }, [])),
  ]
}

const read = (text: string): Article[] => readHostile(text).articles

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

const pageOf = (article: object, related: unknown[]): PageJson => ({ article, minutes: 1, related, translations: [] })
