import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Random, times } from './random.ts'
import { names, sentence } from './vocabulary.ts'

export const LANGUAGE = 'ar'

const sections = ['politics', 'economy', 'society', 'culture', 'science', 'sport']
const facts = new Random(1)
const tags = names(facts, 300, 1)
const authors = names(facts, 40, 2)
const places = names(facts, 30, 1)

/** The moment of the newest story; each older one came out twenty minutes before. */
export const NEWEST = Date.parse('2026-06-01T12:00:00Z')
const INTERVAL = 20 * 60_000

const PARAGRAPHS = 12
/** Paragraphs under a heading of their own. */
const HEADED = new Set([4, 9])
const SENTENCES = 4
/** Words of a sentence: 12 × 4 × 13 make about 620 words. */
const SHORTEST = 9
const LONGEST = 17

/** The article file of a story, by its place from the newest. */
export const storyFile = (index: number): string => `${LANGUAGE}/articles/${storyId(index)}.json`

/** Writes a paper of `count` articles of about 620 words into a content folder. A story reads the same in a paper of any size. */
export function writePaper(content: string, count: number): void {
  mkdirSync(join(content, LANGUAGE, 'articles'), { recursive: true })
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(content, storyFile(index)), JSON.stringify(article(index)))
  }
}

const storyId = (index: number): string => `story-${String(index).padStart(6, '0')}`

function article(index: number) {
  const random = new Random(1000 + index)
  const pickOf = (list: readonly string[]): string => list[random.int(0, list.length - 1)] ?? ''
  return {
    id: storyId(index),
    inLanguage: LANGUAGE,
    headline: sentence(random, random.int(6, 11)),
    abstract: sentence(random, 26),
    dateline: pickOf(places),
    author: [{ name: pickOf(authors) }],
    datePublished: new Date(NEWEST - index * INTERVAL).toISOString(),
    articleSection: pickOf(sections),
    keywords: [...new Set(times(3, () => pickOf(tags)))],
    body: times(PARAGRAPHS, (place) => [...(HEADED.has(place) ? [heading(random)] : []), paragraph(random)]).flat(),
  }
}

const heading = (random: Random) => ({ type: 'heading', level: 2, text: sentence(random, 4) })

const paragraph = (random: Random) => ({
  type: 'paragraph',
  text: times(SENTENCES, () => `${sentence(random, random.int(SHORTEST, LONGEST))}.`).join(' '),
})
