import type { Edition } from '../createEdition.ts'
import type { MovedAddresses } from './movedAddresses.ts'
import { createPaperAddresses, isPublished } from './paperAddresses.ts'
import { resolveMoves, type MovableStory, type ResolvedMoves } from './resolveMoves.ts'

/**
 * The moves of a paper whose editions, by their language, hold all that is published. `unread` are the ids of further
 * articles, by their language.
 */
export function resolveEditionMoves(
  editions: ReadonlyMap<string, Edition>,
  addresses: MovedAddresses,
  unread?: ReadonlyMap<string, ReadonlySet<string>>,
): ResolvedMoves {
  return resolveMoves({ stories: storiesOf(editions), addresses, paper: createPaperAddresses(editions, unread) })
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
