const MAX_SLUG_LENGTH = 80

/**
 * The part of an address that is made from a name (of a tag or an author): letters, marks and digits of any script in
 * lower case, words joined by '-'. Its length is limited so that a file of that name fits every file system (255
 * bytes). Names that differ only in punctuation share a slug.
 */
export function createSlug(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []
  const slug = words.join('-').replaceAll('#', 'sharp').replaceAll('+', 'plus')
  return withinLimit(slug) || '-'
}

/** Cuts between characters. Most slugs are short enough as they are, and each page makes a few. */
const withinLimit = (slug: string): string =>
  slug.length <= MAX_SLUG_LENGTH ? slug : Array.from(slug).slice(0, MAX_SLUG_LENGTH).join('')
