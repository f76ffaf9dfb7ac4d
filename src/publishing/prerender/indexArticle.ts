import { createEntry } from '#edition/entry.ts'
import { checkFile } from '#proofreading/paperChecks.ts'
import { storyFacts } from '#proofreading/proof/readStory.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { readArticleFile } from '../articles/readArticleFile.ts'
import { findLocalMedia } from '../media/findLocalMedia.ts'

/**
 * Of a draft nothing is indexed but the error of a misspelled mark: no entry, no media, and no problems, because a
 * draft must not stop the build.
 */
export function indexArticle(content: string, file: string, signature: string): IndexedArticle {
  const { article, problems, isDraft, markFindings, readStory } = readArticleFile(content, file)
  const [language = ''] = file.split('/')
  const nothing = { entry: undefined, media: [], problems: [], facts: undefined }
  if (isDraft) return { file, signature, isDraft, findings: markFindings, ...nothing }
  const story = readStory()
  return {
    file,
    signature,
    isDraft,
    entry: article && createEntry(article),
    media: findLocalMedia(article, language),
    problems,
    findings: story ? checkFile(story) : [],
    facts: story && storyFacts(story),
  }
}
