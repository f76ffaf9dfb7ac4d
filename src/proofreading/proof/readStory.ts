import type { Article } from '#article/article.ts'
import { dateTime } from '#article/schema/primitives.ts'
import type { UnknownBlock } from '#article/schema/unknownBlocks.ts'
import { findContractPlaces, type ContractPlace } from './findContractPlaces.ts'
import { findLinks } from './findLinks.ts'
import { findMediaFiles } from './findMediaFiles.ts'
import type { ProofDate, StoryFacts } from './storyFacts.ts'

/** What the checks examine of a valid article: the article as the paper shows it, and the values of its file. */
export type ReadStory = StoryFacts & {
  article: Article
  unknownBlocks: readonly UnknownBlock[]
  places: readonly ContractPlace[]
}

/** Reads an article and the JSON of its file. */
export function readStory(
  file: string,
  json: unknown,
  { article, unknownBlocks }: Pick<ReadStory, 'article' | 'unknownBlocks'>,
): ReadStory {
  const places = findContractPlaces(json)
  const edition = file.split('/')[0] ?? ''
  return {
    file,
    edition,
    id: article.id,
    articleSection: article.articleSection,
    dates: places.flatMap(dateOf),
    links: findLinks(places, article),
    media: findMediaFiles(places, edition),
    article,
    unknownBlocks,
    places,
  }
}

/** The part of it that the build keeps. */
export const storyFacts = ({
  article: _article,
  unknownBlocks: _blocks,
  places: _places,
  ...facts
}: ReadStory): StoryFacts => facts

const DATE = /^(?:datePublished|dateModified|correction(?:\.\d+)?\.datePublished)$/u

const dateOf = ({ path, schema, value }: ContractPlace): ProofDate[] =>
  schema === dateTime && DATE.test(path) && typeof value === 'string' ? [{ path, value }] : []
