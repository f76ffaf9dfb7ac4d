import { mapMedia } from '#content/mapMedia.ts'
import type { Problem } from '#content/problem.ts'
import { mediaAddress } from './mediaAddress.ts'
import { publishedLayout, type PublishedLayout } from './publishedLayout.ts'
import { editionOf, readNewsroomFiles, type NewsroomFiles } from './readEdition.ts'

/** The paper as it stands in the newsroom's folder at this moment. */
export type LiveContent = {
  /** The JSON of a file of the published layout; undefined where there is none. */
  json: (file: string) => unknown
  /** What is wrong with an article's file, for its own page. */
  problemsOf: (file: string) => Problem[]
  problems: readonly Problem[]
  warnings: readonly Problem[]
}

export type LiveContentOptions = { folder: string; base: string; languages: readonly string[]; sections: readonly string[] }

/** Reads the whole folder; a paper in the making is small enough to be read again at every save. */
export async function readLiveContent({ folder, base, languages, sections }: LiveContentOptions): Promise<LiveContent> {
  const editions = await Promise.all(languages.map((language) => readNewsroomFiles(folder, language)))
  const layouts = editions.map((files) => layoutOf(files, base, sections))
  const problems = editions.flatMap((files) => files.problems)
  return {
    json: (file) => layouts.find((layout) => layout.has(file))?.get(file)?.(),
    problemsOf: (file) => problems.filter((problem) => `content/${problem.file}` === file),
    problems,
    warnings: editions.flatMap(({ warnings }) => warnings),
  }
}

function layoutOf(files: NewsroomFiles, base: string, sections: readonly string[]): PublishedLayout {
  const address = (url: string) => mediaAddress(url, files.language, base)
  const mapping = { image: <Picture extends { url: string }>(image: Picture) => ({ ...image, url: address(image.url) }), address }
  const articles = new Map([...files.articles].map(([id, article]) => [id, mapMedia(article, mapping)]))
  const resolved = { ...files, articles }
  return publishedLayout(files.language, editionOf(resolved, sections), articles)
}
