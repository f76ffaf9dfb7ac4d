import type { SiteSettings } from '#edition/siteSettings.ts'
import { createSlug } from '#article/text/createSlug.ts'

/** The id of the section that has this id, or this name in any language. */
export function findSectionId(name: string, sections: SiteSettings['sections']): string | undefined {
  const slug = createSlug(name)
  return sections.find(({ id, name: names }) => [id, ...Object.values(names)].some((each) => createSlug(each) === slug))
    ?.id
}
