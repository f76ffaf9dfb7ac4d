import { mapMedia } from '#article/body/mapMedia.ts'
import type { Problem } from '#article/problem.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { mediaMapping } from '../media/publishedPicture.ts'
import { publishedLayout, type LiveEdition } from './publishedLayout.ts'
import { editionOf, readNewsroomFiles, type NewsroomFiles } from '../articles/readEdition.ts'

/** The paper in the newsroom's folder as it is now. */
export type LiveContent = {
  /** The JSON of a file of the published layout; undefined where there is no such file. */
  json: (file: string) => unknown
  /** What is wrong with the file of an article, for its page. */
  problemsOf: (file: string) => Problem[]
  problems: readonly Problem[]
  warnings: readonly Problem[]
}

type LiveContentOptions = {
  folder: string
  base: string
  languages: readonly string[]
  sections: readonly string[]
}

/** Reads the whole folder. A paper in progress is small enough to be read again at every save. */
export async function readLiveContent({ folder, base, languages, sections }: LiveContentOptions): Promise<LiveContent> {
  const read = await Promise.all(languages.map((language) => readNewsroomFiles(folder, language)))
  const editions = read.map((files) => liveEdition(files, base, sections))
  const translations = createTranslationFinder(new Map(editions.map(({ language, edition }) => [language, edition])))
  const layouts = editions.map((edition) => publishedLayout(edition, translations))
  const problems = read.flatMap((files) => files.problems)
  return {
    json: (file) => layouts.find((layout) => layout.has(file))?.get(file)?.(),
    problemsOf: (file) => problems.filter((problem) => `content/${problem.file}` === file),
    problems,
    warnings: read.flatMap(({ warnings }) => warnings),
  }
}

/** Pictures keep their addresses; only the build creates their sizes. */
function liveEdition(files: NewsroomFiles, base: string, sections: readonly string[]): LiveEdition {
  const mapping = mediaMapping(files.language, base, new Map())
  const articles = new Map([...files.articles].map(([id, article]) => [id, mapMedia(article, mapping)]))
  return { language: files.language, edition: editionOf({ ...files, articles }, sections), articles }
}
