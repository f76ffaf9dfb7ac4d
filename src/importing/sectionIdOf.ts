import type { SiteSettings } from '#content/schema/siteSettings.ts'
import { slugOf } from '#content/slug.ts'

/** The paper's section of this id, or of this name in any of its languages. */
export function sectionIdOf(name: string, sections: SiteSettings['sections']): string | undefined {
  const slug = slugOf(name)
  return sections.find(({ id, name: names }) => [id, ...Object.values(names)].some((each) => slugOf(each) === slug))?.id
}
