import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { checkLayout } from '#proofreading/checkLayout.ts'
import type { Finding } from '#proofreading/finding.ts'
import { checkFile, checkInPaper } from '#proofreading/paperChecks.ts'
import type { PaperFacts } from '#proofreading/paperFacts.ts'
import { checkChoices } from '#proofreading/proofreadFront.ts'
import { findStoryIds } from '../articles/findStoryIds.ts'
import { listContentFiles } from '../articles/listContentFiles.ts'
import type { NewsroomFiles } from '../articles/readNewsroomFiles.ts'

type Options = {
  folder: string
  /** The newsroom's folder, if the sample is shown because that folder has no article. */
  emptyContent?: string | undefined
  site: SiteSettings
  now: number
}

/** The findings that the build would have, and those of drafts. Whether a picture can be shown is left to the build. */
export async function checkLiveContent(
  read: readonly NewsroomFiles[],
  { folder, emptyContent, site, now }: Options,
): Promise<Finding[]> {
  const files = await listContentFiles(folder)
  const stories = read.flatMap(({ readStories }) => readStories())
  const paper: PaperFacts = {
    now,
    origin: site.origin,
    sections: new Set(site.sections.map(({ id }) => id)),
    ids: findStoryIds(files, []),
    media: new Map(
      stories.flatMap(({ media }) => media.flatMap(({ file }) => (isThere(folder, file) ? [[file, {}]] : []))),
    ),
    duplicates: new Map(),
  }
  return [
    ...checkLayout(emptyContent === undefined ? files : await listContentFiles(emptyContent), site.languages),
    ...read.flatMap(({ language, choices }) => checkChoices(choices, language, paper)),
    ...stories.flatMap((story) => [...checkFile(story), ...checkInPaper(story, paper)]),
  ]
}

/** The content folder is called `content` on the site, and the folder around it is the public one. */
const isThere = (folder: string, file: string): boolean =>
  existsSync(file.startsWith('content/') ? join(folder, file.slice('content/'.length)) : join(folder, '..', file))
