import type { Edition } from '../createEdition.ts'
import type { Entry } from '../entry.ts'
import { articleAt } from './move.ts'
import type { MovedAddresses } from './movedAddresses.ts'
import { resolveMoves, type MovableStory, type ResolvedMoves } from './resolveMoves.ts'

/** The moves of a paper whose editions, by their language, hold all that is published. */
export function resolveEditionMoves(editions: ReadonlyMap<string, Edition>, addresses: MovedAddresses): ResolvedMoves {
  return resolveMoves({ stories: storiesOf(editions), addresses, isPage: (path) => isPage(path, editions) })
}

const storiesOf = (editions: ReadonlyMap<string, Edition>): MovableStory[] =>
  [...editions].flatMap(([language, { all }]) =>
    all
      .filter((entry) => entry.previousIds && isPublished(entry))
      .map(({ story: { id }, previousIds = [] }) => ({
        language,
        id,
        file: `${language}/articles/${id}.json`,
        previousIds,
      })),
  )

/** Whether the build writes a page at a path: an article, a front, or the first page of a list. */
function isPage(path: string, editions: ReadonlyMap<string, Edition>): boolean {
  const article = articleAt(path)
  if (article) return isPublished(editions.get(article.language)?.entries.get(article.id))
  const [language = '', kind = '', key = ''] = path.replace(/\/$/u, '').split('/')
  const edition = editions.get(language)
  if (!edition) return false
  const lists = { section: edition.sections, tag: edition.tags, author: edition.authors }
  if (kind === '') return true
  if (kind === 'latest') return key === ''
  if (kind === 'section' && edition.sectionOrder.includes(key)) return true
  return (kind === 'section' || kind === 'tag' || kind === 'author') && lists[kind].has(key)
}

/** A draft has no page for readers, so its address may say that the article was withdrawn. */
const isPublished = (entry: Entry | undefined): boolean => entry !== undefined && entry.story.draft !== true
