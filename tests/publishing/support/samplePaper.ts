import { join } from 'node:path'
import { createNewsroomEdition, readNewsroomFiles } from '#publishing/articles/readNewsroomFiles.ts'
import type { SiteFile, SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { site } from '#sample/site.ts'

const contentFolder = join(import.meta.dirname, '../../../sample/content')

/** The sample paper as the build reads it, with its pictures in one size, two days after its last story. */
export async function samplePaper(base = '/'): Promise<SiteFilesOptions> {
  const read = await Promise.all(site.languages.map((language) => readNewsroomFiles(contentFolder, language)))
  const sections = site.sections.map(({ id }) => id)
  const editions = read.map((files) => ({ language: files.language, edition: createNewsroomEdition(files, sections) }))
  return { editions, site, base, contentFolder, pictures: new Map(), now: new Date('2026-11-23T12:00:00+03:00') }
}

/** The text of each file by its name. */
export async function textsOf(files: AsyncIterable<SiteFile> | Iterable<SiteFile>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const { file, text } of files) texts.set(file, text.toString())
  return texts
}
