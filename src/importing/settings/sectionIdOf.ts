import type { SiteSettings } from '#edition/siteSettings.ts'
import { slugOf } from '#article/text/slugOf.ts'

/** The paper's section of this id, or of this name in any of its languages. */
export function sectionIdOf(name: string, sections: SiteSettings['sections']): string | undefined {
  const slug = slugOf(name)
  return sections.find(({ id, name: names }) => [id, ...Object.values(names)].some((each) => slugOf(each) === slug))?.id
}
