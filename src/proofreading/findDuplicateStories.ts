import { collectReadingTexts } from '#article/body/collectReadingTexts.ts'
import type { DuplicateStory } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'
import { createShingles } from './text/createShingles.ts'
import { jaccardIndex } from './text/jaccardIndex.ts'

/** Normalises text for comparison. The search room owns the rules; its function is passed in. */
type Fold = (text: string, language: string) => string

/** Two texts with a Jaccard index above this are the same story. */
const MIN_SIMILARITY = 0.7

/** Shorter texts resemble each other by chance: results, weather forecasts, obituaries. */
const MIN_SHINGLES = 30

/** Stories are indexed by their smallest hashes (MinHash): similar texts share nearly all of these. */
const SKETCH_HASHES = 8

/** A phrase that stands in every story must not cause every pair of stories to be compared. */
const MAX_STORIES_PER_HASH = 6

type Story = { file: string; headline: string; shingles: Uint32Array; publishedAt: number }

/**
 * The earlier stories that each story duplicates, by its file. Only stories of the same edition (language) are
 * compared.
 */
export function findDuplicateStories(proofs: readonly Proof[], fold: Fold): Map<string, DuplicateStory[]> {
  const editions = Map.groupBy(proofs, ({ edition }) => edition)
  return new Map(
    [...editions.values()].flatMap((edition) => [
      ...findDuplicatesIn(edition.map((proof) => createStory(proof, fold))),
    ]),
  )
}

function createStory({ file, article }: Proof, fold: Fold): Story {
  const { headline, body, inLanguage, datePublished } = article
  const words = (text: string) => fold(text, inLanguage).match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = createShingles(words(collectReadingTexts(body).join(' ')))
  return { file, headline: words(headline).join(' '), shingles, publishedAt: Date.parse(datePublished) }
}

function findDuplicatesIn(stories: readonly Story[]): Map<string, DuplicateStory[]> {
  const duplicates = new Map<string, DuplicateStory[]>()
  const byHeadline = new Map<string, Story>()
  const byHash = new Map<number, Story[]>()
  for (const story of stories.toSorted(oldestFirst)) {
    const found = [...findSameHeadline(story, byHeadline), ...findSimilarText(story, byHash)]
    if (found.length > 0) duplicates.set(story.file, found)
  }
  return duplicates
}

const oldestFirst = (a: Story, b: Story): number => a.publishedAt - b.publishedAt || (a.file < b.file ? -1 : 1)

function findSameHeadline(story: Story, byHeadline: Map<string, Story>): DuplicateStory[] {
  const earlier = byHeadline.get(story.headline)
  if (earlier === undefined) byHeadline.set(story.headline, story)
  return earlier === undefined || story.headline === '' ? [] : [{ file: earlier.file, kind: 'headline', similarity: 1 }]
}

function findSimilarText(story: Story, byHash: Map<number, Story[]>): DuplicateStory[] {
  if (story.shingles.length < MIN_SHINGLES) return []
  const candidates = new Set<Story>()
  for (const hash of story.shingles.subarray(0, SKETCH_HASHES)) {
    const known = byHash.get(hash) ?? []
    known.forEach((each) => candidates.add(each))
    if (known.length < MAX_STORIES_PER_HASH) byHash.set(hash, [...known, story])
  }
  const compared = [...candidates].map(({ file, shingles }) => ({
    file,
    similarity: jaccardIndex(story.shingles, shingles),
  }))
  const [closest] = compared
    .filter(({ similarity }) => similarity > MIN_SIMILARITY)
    .toSorted((a, b) => b.similarity - a.similarity)
  return closest === undefined ? [] : [{ ...closest, kind: 'text' }]
}
