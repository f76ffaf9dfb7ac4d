const ARTICLE = /^([^/]+)\/articles\/([^/]+)\.json$/u

/**
 * The ids of all stories among the files of a content folder but its drafts, by language; also of languages that the
 * paper does not come out in.
 */
export function findStoryIds(files: readonly string[], drafts: readonly string[]): Map<string, Set<string>> {
  const left = new Set(drafts)
  const ids = new Map<string, Set<string>>()
  for (const file of files) {
    const [, language = '', id = ''] = ARTICLE.exec(file) ?? []
    if (id === '' || left.has(file)) continue
    const known = ids.get(language) ?? new Set()
    ids.set(language, known.add(id))
  }
  return ids
}
