import { readingTexts } from '#article/text/plainText.ts'
import type { Twin } from './paperFacts.ts'
import type { Proof } from './proof/proof.ts'
import { commonShare, shinglesOf } from './text/shingles.ts'

/** Text as it is compared; search owns the rules. */
export type Fold = (text: string, language: string) => string

/** From this share of common five-word sequences on, two texts are one story. */
const ALIKE = 0.7

/** Shorter texts are alike by chance: results, forecasts, obituaries in set words. */
const FEWEST_SHINGLES = 30

/** The least of a text's hashes, by which it is found: texts that are alike share nearly all of them. */
const SKETCH = 8

/** Stories under one hash that are compared: a set phrase in every story must not compare all with all. */
const MOST_COMPARED = 6

type Read = { file: string; headline: string; shingles: Uint32Array; when: number }

/** The earlier stories that each story of an edition repeats, by its file. Stories of two languages are never compared. */
export function twinStories(proofs: readonly Proof[], fold: Fold): Map<string, Twin[]> {
  const editions = Map.groupBy(proofs, ({ edition }) => edition)
  return new Map(
    [...editions.values()].flatMap((edition) => [...twinsIn(edition.map((proof) => readStory(proof, fold)))]),
  )
}

function readStory({ file, article }: Proof, fold: Fold): Read {
  const { headline, body, inLanguage, datePublished } = article
  const words = (text: string) => fold(text, inLanguage).match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = shinglesOf(words(readingTexts(body).join(' ')))
  return { file, headline: words(headline).join(' '), shingles, when: Date.parse(datePublished) }
}

function twinsIn(stories: readonly Read[]): Map<string, Twin[]> {
  const twins = new Map<string, Twin[]>()
  const byHeadline = new Map<string, Read>()
  const byHash = new Map<number, Read[]>()
  for (const story of stories.toSorted(oldestFirst)) {
    const found = [...sameHeadline(story, byHeadline), ...sameText(story, byHash)]
    if (found.length > 0) twins.set(story.file, found)
  }
  return twins
}

const oldestFirst = (a: Read, b: Read): number => a.when - b.when || (a.file < b.file ? -1 : 1)

function sameHeadline(story: Read, byHeadline: Map<string, Read>): Twin[] {
  const earlier = byHeadline.get(story.headline)
  if (earlier === undefined) byHeadline.set(story.headline, story)
  return earlier === undefined || story.headline === '' ? [] : [{ file: earlier.file, kind: 'headline', likeness: 1 }]
}

function sameText(story: Read, byHash: Map<number, Read[]>): Twin[] {
  if (story.shingles.length < FEWEST_SHINGLES) return []
  const candidates = new Set<Read>()
  for (const hash of story.shingles.subarray(0, SKETCH)) {
    const known = byHash.get(hash) ?? []
    known.forEach((each) => candidates.add(each))
    if (known.length < MOST_COMPARED) byHash.set(hash, [...known, story])
  }
  const compared = [...candidates].map(({ file, shingles }) => ({
    file,
    likeness: commonShare(story.shingles, shingles),
  }))
  const [nearest] = compared.filter(({ likeness }) => likeness > ALIKE).toSorted((a, b) => b.likeness - a.likeness)
  return nearest === undefined ? [] : [{ ...nearest, kind: 'text' }]
}
