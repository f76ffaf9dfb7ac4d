import { targetSite } from '../settings/targetSite.ts'

/**
 * The folder of a language in the content folder: the site's own tag for it (`ar` for an article in `ar-EG`), or else
 * the tag's first part.
 */
export function languageFolder(tag: string): string {
  const [language = tag] = tag.split('-')
  return (
    targetSite.languages.find((each) => each === tag) ??
    targetSite.languages.find((each) => each === language) ??
    language
  )
}
