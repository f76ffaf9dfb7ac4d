import { mapMedia } from '#article/body/mapMedia.ts'
import type { Problem } from '#article/problem.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import type { Finding } from '#proofreading/finding.ts'
import { createMoveFinding } from '#proofreading/proofreadMoves.ts'
import { mediaMapping } from '../media/publishedPicture.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'
import { checkLiveContent } from './checkLiveContent.ts'
import { createMovedLayout } from './createMovedLayout.ts'
import { createPublishedLayout, type LiveEdition } from './createPublishedLayout.ts'
import { createNewsroomEdition, readNewsroomFiles, type NewsroomFiles } from '../articles/readNewsroomFiles.ts'

/** The current state of the paper in the newsroom's folder. */
export type LiveContent = {
  /** The JSON of a file of the published layout; undefined if there is no such file. */
  json: (file: string) => unknown
  /** The problems of an article's file, which the article's page shows. */
  problemsOf: (file: string) => Problem[]
  problems: readonly Problem[]
  /** What readers would not get to see, or what is doubtful. */
  findings: readonly Finding[]
  articles: number
}

type LiveContentOptions = {
  folder: string
  base: string
  site: SiteSettings
  emptyContent?: string | undefined
  /** The current time, in milliseconds: stories dated later are marked as scheduled. */
  now: number
}

/** Reads the whole folder. While a newsroom works on it, a paper is small enough to be read again at every save. */
export async function readLiveContent(options: LiveContentOptions): Promise<LiveContent> {
  const { folder, base, site, emptyContent, now } = options
  const { languages } = site
  const sections = site.sections.map(({ id }) => id)
  const read = await Promise.all(languages.map((language) => readNewsroomFiles(folder, language)))
  const editions = read.map((files) => liveEdition(files, { base, sections, now }))
  const byLanguage = new Map(editions.map(({ language, edition }) => [language, edition]))
  const translations = createTranslationFinder(byLanguage)
  const moved = readMovedAddresses(folder)
  const moves = resolveEditionMoves(byLanguage, moved.addresses)
  const movedLayout = createMovedLayout(moves.moves)
  const layouts = editions.map((edition) => createPublishedLayout(edition, translations))
  const problems = [...read.flatMap((files) => files.problems), ...moved.problems, ...moves.problems]
  return {
    json: (file) => layouts.find((layout) => layout.has(file))?.get(file)?.() ?? movedLayout.get(file),
    problemsOf: (file) => problems.filter((problem) => `content/${problem.file}` === file),
    problems,
    findings: [
      ...(await checkLiveContent(read, { folder, emptyContent, site, now })),
      ...moves.warnings.map(createMoveFinding),
    ],
    articles: read.reduce((sum, files) => sum + files.articles.size, 0),
  }
}

/** Pictures keep their addresses; only the build creates their sizes. */
function liveEdition(
  files: NewsroomFiles,
  { base, sections, now }: Pick<LiveContentOptions, 'base' | 'now'> & { sections: readonly string[] },
): LiveEdition {
  const mapping = mediaMapping(files.language, base, new Map())
  const articles = new Map([...files.articles].map(([id, article]) => [id, mapMedia(article, mapping)]))
  const edition = createNewsroomEdition({ ...files, articles }, sections, now)
  return { language: files.language, edition, articles }
}
