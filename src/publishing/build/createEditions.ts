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
  const editions = languages.map((language, index) => {
    const own = articles.filter(({ file }) => file.startsWith(`${language}/`))
    const entries = own.flatMap(({ entry }) => (entry ? [withPicture(entry, language, base, pictures)] : []))
    const edition = createEdition(
      entries,
      sections.map(({ id }) => id),
      fronts[index]?.choices,
    )
    const byId = new Map(own.flatMap((article) => (article.entry ? [[article.entry.story.id, article] as const] : [])))
    return { language, edition, signatureOf: (id: string) => signatureOf(byId.get(id), pictures) }
  })
  return { editions, problems }
}

/** An article's page must be written again when its file or a picture in it has changed. */
function signatureOf(
  article: IndexedArticle | undefined,
  pictures: PublishedPictures,
): { file: string; signature: string } {
  if (!article) throw new Error('an article of the edition is not in the index')
  return {
    file: article.file,
    signature: [article.signature, ...article.media.map((file) => pictures.get(file)?.stem)].join(' '),
  }
}

function withPicture(entry: Entry, language: string, base: string, pictures: PublishedPictures): Entry {
  const { story } = entry
  return story.image ? { ...entry, story: { ...story, image: mapImage(story.image, language, base, pictures) } } : entry
}
