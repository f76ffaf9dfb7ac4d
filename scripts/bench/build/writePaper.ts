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

/** When the newest story was published, in milliseconds. Each older one was published twenty minutes earlier. */
export const NEWEST = Date.parse('2026-06-01T12:00:00Z')
const INTERVAL_MS = 20 * 60_000

const PARAGRAPH_COUNT = 12
/** The paragraphs that follow a heading. */
const PARAGRAPHS_WITH_HEADING = new Set([4, 9])
const SENTENCES_PER_PARAGRAPH = 4
/** 12 paragraphs of 4 sentences of 13 words on average are about 620 words. */
const MIN_SENTENCE_WORDS = 9
const MAX_SENTENCE_WORDS = 17

/** The article file of a story by its number, which counts from the newest. */
export const storyFile = (index: number): string => `${LANGUAGE}/articles/${storyId(index)}.json`

/** Writes `count` articles of about 620 words into a content folder. A story is the same in a paper of any size. */
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
    datePublished: new Date(NEWEST - index * INTERVAL_MS).toISOString(),
    articleSection: pickOf(sections),
    keywords: [...new Set(times(3, () => pickOf(tags)))],
    body: times(PARAGRAPH_COUNT, (place) => [
      ...(PARAGRAPHS_WITH_HEADING.has(place) ? [heading(random)] : []),
      paragraph(random),
    ]).flat(),
  }
}

const heading = (random: Random) => ({ type: 'heading', level: 2, text: sentence(random, 4) })

const paragraph = (random: Random) => ({
  type: 'paragraph',
  text: times(
    SENTENCES_PER_PARAGRAPH,
    () => `${sentence(random, random.int(MIN_SENTENCE_WORDS, MAX_SENTENCE_WORDS))}.`,
  ).join(' '),
})
