import type { Translation } from '#article/schema/article.ts'
import type { Edition } from './createEdition.ts'

/** Finds the same story in other languages. */
export type FindTranslations = (language: string, id: string) => readonly Translation[]

const nameOf = ({ inLanguage, id }: Translation): string => `${inLanguage}/${id}`

/**
 * Stories that name each other as translations belong together, whichever of them says so; those that the paper does not hold are left out.
 * `editions` by language.
 */
export function translationsIn(editions: ReadonlyMap<string, Edition>): FindTranslations {
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
  const all = together.flatMap((each) => groups.get(nameOf(each)) ?? [each])
  const group = [...new Map(all.map((each) => [nameOf(each), each])).values()].toSorted((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : 1,
  )
  for (const each of group) groups.set(nameOf(each), group)
}
