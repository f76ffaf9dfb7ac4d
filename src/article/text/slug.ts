const LONGEST = 80

/**
 * The part of an address that stands for a name (a tag, an author): letters, marks and digits of any script, lower case, words joined by '-';
 * at most 80 characters, so that a file of that name fits every file system (255 bytes). Names that differ only in punctuation share one.
 */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []
  return Array.from(words.join('-').replaceAll('#', 'sharp').replaceAll('+', 'plus')).slice(0, LONGEST).join('') || '-'
}
