import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { LANGUAGE, NEWEST_TIME_MS, storyFile } from './writePaper.ts'

/** The builds are an hour after the newest story, so that another one can be added that does not wait for its time. */
export const BUILD_TIME_MS = NEWEST_TIME_MS + 3_600_000
const ADDED_STORY = 'story-added'

/** Changes the headline of the newest story, which is on the front and on the first page of each of its lists. */
export function changeNewestStory(content: string): void {
  const file = join(content, storyFile(0))
  writeFileSync(file, readFileSync(file, 'utf8').replace('"headline":"', '"headline":"عاجل '))
}

/** Adds a story that is newer than all others. */
export function addStory(content: string): void {
  const story = readFileSync(join(content, storyFile(0)), 'utf8').replace(basename(storyFile(0), '.json'), ADDED_STORY)
  const datePublished = new Date(BUILD_TIME_MS).toISOString()
  const newest = story.replace(/"datePublished":"[^"]+"/u, `"datePublished":"${datePublished}"`)
  writeFileSync(join(content, LANGUAGE, 'articles', `${ADDED_STORY}.json`), newest)
}
