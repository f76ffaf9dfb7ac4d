import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'
import { updateEdition } from '#edition/updateEdition.ts'
import { readFrontChoices } from '../articles/readFrontChoices.ts'
import { readMovedAddresses } from '../articles/readMovedAddresses.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'
import type { Changes } from './collectChanges.ts'
import { createSignatures, withPicture } from './createEditions.ts'
import { completePaper, type Paper } from './createPaper.ts'
import type { BuildEdition } from './listPages.ts'
import type { Published } from './published.ts'
import type { PublishOptions } from './publishOptions.ts'
import { isWaiting } from './scheduledStories.ts'

/**
 * The paper after a change. `front.json` and `moved.json` are read again only if they were saved, so that a mistake in
 * one of them keeps no story back. Throws their problems, as createPaper does.
 */
export function updatePaper(
  { paper, media }: Published,
  changes: Changes,
  pictures: PublishedPictures,
  options: PublishOptions,
): Paper {
  const { content } = options.paths
  const changed = new Set([...changes.changed, ...findWithOtherPictures(changes.articles, media.pictures, pictures)])
  const updated = paper.editions.map((edition) => {
    const isSaved = changes.files.has(`${edition.language}/front.json`)
    const { choices, problems } = isSaved
      ? readFrontChoices(content, edition.language)
      : { choices: edition.edition.choices, problems: [] }
    const files = [...changed].filter((file) => file.startsWith(`${edition.language}/`))
    const removed = files.flatMap((file) => edition.edition.entries.get(idOf(file)) ?? [])
    const articles = files.flatMap((file) => changes.articles.get(file) ?? [])
    const added = articles.flatMap((article) => entryOf(article, edition.language, pictures, options))
    const next: BuildEdition = {
      language: edition.language,
      edition: updateEdition(edition.edition, { removed, added, choices }),
      signatureOf: createSignatures(edition.language, changes.articles, pictures),
    }
    return { next, problems }
  })
  const problems = updated.flatMap((each) => each.problems)
  const moved = changes.files.has(MOVED_FILE)
    ? readMovedAddresses(content)
    : { addresses: paper.addresses, problems: [] }
  return completePaper({ editions: updated.map(({ next }) => next), problems }, moved)
}

/** The file of an article has its name from the id. */
const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -'.json'.length)

function entryOf(article: IndexedArticle, language: string, pictures: PublishedPictures, options: PublishOptions) {
  if (!article.entry || isWaiting(article, options)) return []
  return [{ ...withPicture(article.entry, language, options.base, pictures) }]
}

/** The articles with a picture whose file was saved again. */
function findWithOtherPictures(
  articles: Changes['articles'],
  before: PublishedPictures,
  after: PublishedPictures,
): string[] {
  if (before === after) return []
  const isOther = (file: string) => before.get(file)?.stem !== after.get(file)?.stem
  return [...articles.values()].flatMap(({ file, media }) => (media.some(isOther) ? [file] : []))
}
