/** Words in a sequence. */
const LENGTH = 5

/** FNV-1a, 32 bits. */
const OFFSET = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** Hashes of every five words that follow one another, each once, the least first. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const shingles = new Set<number>()
  for (let start = 0; start + LENGTH <= hashes.length; start += 1) {
    shingles.add(
      hashes.slice(start, start + LENGTH).reduce((mixed, hash) => Math.imul(mixed ^ hash, PRIME) >>> 0, OFFSET),
    )
  }
  return Uint32Array.from(shingles).toSorted()
}

/** The Jaccard index of two sorted lists: what they have in common over all that they have. */
export function commonShare(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  let at = 0
  for (const hash of a) {
    while (at < b.length && (b[at] ?? 0) < hash) at += 1
    if (b[at] === hash) common += 1
  }
  const all = a.length + b.length - common
  return all === 0 ? 0 : common / all
}

function hashOf(word: string): number {
  let hash = OFFSET
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash >>> 0
}
