import type { Translation } from '#article/article.ts'
import type { Edition } from './createEdition.ts'

/** Finds the translations of a story. */
export type FindTranslations = (language: string, id: string) => readonly Translation[]

const keyOf = ({ inLanguage, id }: Translation): string => `${inLanguage}/${id}`

/**
 * Groups stories that are translations of each other. It is enough that one of them names another. Translations that
 * the paper does not have are left out. `editions` are keyed by language.
 */
export function createTranslationFinder(editions: ReadonlyMap<string, Edition>): FindTranslations {
  const groups = new Map<string, Translation[]>()
  const note = (story: Translation, named: readonly Translation[]) => {
    const known = named.filter((each) => editions.get(each.inLanguage)?.entries.has(each.id))
    if (known.length > 0) join(groups, [story, ...known])
  }
  for (const [inLanguage, { entries }] of editions) {
    for (const [id, { translations }] of entries) note({ inLanguage, id }, translations)
  }
  return (language, id) => (groups.get(`${language}/${id}`) ?? []).filter((each) => each.inLanguage !== language)
}

function join(groups: Map<string, Translation[]>, together: Translation[]): void {
  const all = together.flatMap((each) => groups.get(keyOf(each)) ?? [each])
  const group = [...new Map(all.map((each) => [keyOf(each), each])).values()].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  )
  for (const each of group) groups.set(keyOf(each), group)
}
