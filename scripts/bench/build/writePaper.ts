import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Random, times } from './random.ts'
import { randomNames, randomSentence } from './randomText.ts'

export const LANGUAGE = 'ar'

const sections = ['politics', 'economy', 'society', 'culture', 'science', 'sport']
const facts = new Random(1)
const tags = randomNames(facts, 300, 1)
const authors = randomNames(facts, 40, 2)
const places = randomNames(facts, 30, 1)

/** The time at which the newest story was published. Each older one was published twenty minutes before the next. */
export const NEWEST_TIME_MS = Date.parse('2026-06-01T12:00:00Z')
const STORY_INTERVAL_MS = 20 * 60_000

const PARAGRAPH_COUNT = 12
/** The paragraphs that follow a heading. */
const PARAGRAPHS_WITH_HEADING = new Set([4, 9])
const SENTENCES_PER_PARAGRAPH = 4
/** 12 paragraphs of 4 sentences of 13 words on average are about 620 words. */
const MIN_SENTENCE_WORDS = 9
const MAX_SENTENCE_WORDS = 17

/** The article file of a story. `index` counts from the newest, which is 0. */
export const storyFile = (index: number): string => `${LANGUAGE}/articles/${storyId(index)}.json`

/** Writes `count` articles of about 620 words into a content folder. A story is the same in a paper of any size. */
export function writePaper(content: string, count: number): void {
  mkdirSync(join(content, LANGUAGE, 'articles'), { recursive: true })
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(content, storyFile(index)), JSON.stringify(createArticle(index)))
  }
}

const storyId = (index: number): string => `story-${String(index).padStart(6, '0')}`

function createArticle(index: number) {
  const random = new Random(1000 + index)
  const pickOf = (list: readonly string[]): string => list[random.int(0, list.length - 1)] ?? ''
  return {
    id: storyId(index),
    inLanguage: LANGUAGE,
    headline: randomSentence(random, random.int(6, 11)),
    abstract: randomSentence(random, 26),
    dateline: pickOf(places),
    author: [{ name: pickOf(authors) }],
    datePublished: new Date(NEWEST_TIME_MS - index * STORY_INTERVAL_MS).toISOString(),
    articleSection: pickOf(sections),
    keywords: [...new Set(times(3, () => pickOf(tags)))],
    body: times(PARAGRAPH_COUNT, (place) => [
      ...(PARAGRAPHS_WITH_HEADING.has(place) ? [createHeading(random)] : []),
      createParagraph(random),
    ]).flat(),
  }
}

const createHeading = (random: Random) => ({ type: 'heading', level: 2, text: randomSentence(random, 4) })

const createParagraph = (random: Random) => ({
  type: 'paragraph',
  text: times(
    SENTENCES_PER_PARAGRAPH,
    () => `${randomSentence(random, random.int(MIN_SENTENCE_WORDS, MAX_SENTENCE_WORDS))}.`,
  ).join(' '),
})
