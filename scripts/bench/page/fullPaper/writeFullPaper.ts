import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { fullSite } from './fullSite.ts'

const SAMPLE = join(import.meta.dirname, '../../../../sample/content')

/** Enough for a sitting of 100 stories, each of them another one. */
const COPY_COUNT = 130
const INTERVAL_MS = 20 * 60_000
/** Before the stories of the sample paper, so that the front begins with those. */
const NEWEST_TIME_MS = Date.parse('2026-06-01T12:00:00Z')

const story = v.looseObject({ headline: v.string(), inLanguage: v.literal('ar'), image: v.unknown() })

type Story = v.InferOutput<typeof story>

/** What only one story of a paper may say: its links to the same story elsewhere. */
const UNIQUE_PROPERTIES = new Set(['previousId', 'workTranslation', 'url'])

/**
 * Writes the sample paper with 130 stories more: its Arabic stories again, in turn in every section. A number ends
 * each headline, so that no two are the same.
 */
export function writeFullPaper(content: string): void {
  cpSync(SAMPLE, content, { recursive: true })
  const stories = readStories()
  for (let index = 0; index < COPY_COUNT; index += 1) {
    const id = `copy-${String(index).padStart(3, '0')}`
    const article = createCopy(stories[index % stories.length], index)
    writeFileSync(join(content, 'ar/articles', `${id}.json`), JSON.stringify({ ...article, id }))
  }
}

function readStories(): Story[] {
  const folder = join(SAMPLE, 'ar/articles')
  return readdirSync(folder).flatMap((name) => {
    const parsed = v.safeParse(story, JSON.parse(readFileSync(join(folder, name), 'utf8')))
    return parsed.success ? [parsed.output] : []
  })
}

function createCopy(original: Story | undefined, index: number) {
  if (!original) throw new Error('the sample paper has no Arabic story with a picture')
  const properties = Object.entries(original).filter(([name]) => !UNIQUE_PROPERTIES.has(name))
  const publishedAt = new Date(NEWEST_TIME_MS - index * INTERVAL_MS).toISOString()
  return {
    ...Object.fromEntries(properties),
    headline: `${original.headline} ${index + 1}`,
    articleSection: fullSite.sections[index % fullSite.sections.length]?.id,
    datePublished: publishedAt,
    dateModified: publishedAt,
  }
}
