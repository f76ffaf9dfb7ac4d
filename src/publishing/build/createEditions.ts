import { createEdition } from '#edition/createEdition.ts'
import type { Entry } from '#edition/entry.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { mapImage, type PublishedPictures } from '../media/publishedPicture.ts'
import type { Problem } from '#article/problem.ts'
import { readFrontChoices } from '../articles/readFrontChoices.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { BuildEdition } from './listPages.ts'

export type EditionOptions = {
  content: string
  site: SiteSettings
  base: string
  articles: readonly IndexedArticle[]
  pictures: PublishedPictures
}

/** An edition for each language from the indexed articles, and the problems of all files together. */
export function createEditions({ content, site, base, articles, pictures }: EditionOptions): {
  editions: BuildEdition[]
  problems: Problem[]
} {
  const { languages, sections } = site
  const fronts = languages.map((language) => readFrontChoices(content, language))
  const problems = [...fronts, ...articles].flatMap((read) => read.problems)
  const byFile = new Map(articles.map((article) => [article.file, article]))
  const editions = languages.map((language, index) => {
    const own = articles.filter(({ file }) => file.startsWith(`${language}/`))
    const entries = own.flatMap(({ entry }) => (entry ? [withPicture(entry, language, base, pictures)] : []))
    const edition = createEdition(
      entries,
      sections.map(({ id }) => id),
      fronts[index]?.choices,
    )
    return { language, edition, signatureOf: createSignatures(language, byFile, pictures) }
  })
  return { editions, problems }
}

/** An article's page must be written again when its file or a picture in it has changed. */
export const createSignatures =
  (
    language: string,
    articles: ReadonlyMap<string, IndexedArticle>,
    pictures: PublishedPictures,
  ): BuildEdition['signatureOf'] =>
  (id) => {
    const file = `${language}/articles/${id}.json`
    const article = articles.get(file)
    if (!article) throw new Error(`${file} is in an edition and not in the index`)
    return { file, signature: [article.signature, ...article.media.map((each) => pictures.get(each)?.stem)].join(' ') }
  }

export function withPicture(entry: Entry, language: string, base: string, pictures: PublishedPictures): Entry {
  const { story } = entry
  return story.image ? { ...entry, story: { ...story, image: mapImage(story.image, language, base, pictures) } } : entry
}
