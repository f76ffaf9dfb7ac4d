import type { SiteSettings } from '#edition/siteSettings.ts'
import { slugOf } from '#article/text/slugOf.ts'

/** The id of the section that has this id, or this name in any language. */
export function findSectionId(name: string, sections: SiteSettings['sections']): string | undefined {
  const slug = slugOf(name)
  return sections.find(({ id, name: names }) => [id, ...Object.values(names)].some((each) => slugOf(each) === slug))?.id
}
