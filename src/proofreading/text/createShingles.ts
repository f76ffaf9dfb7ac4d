const SHINGLE_WORDS = 5

/** Constants of the 32-bit FNV-1a hash. */
const FNV_OFFSET = 0x81_1c_9d_c5
const FNV_PRIME = 0x01_00_01_93

/** Hashes of all sequences of five consecutive words, sorted and without duplicates. */
export function createShingles(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashWord)
  const shingles = new Set<number>()
  for (let start = 0; start + SHINGLE_WORDS <= hashes.length; start += 1) {
    shingles.add(combineHashes(hashes.slice(start, start + SHINGLE_WORDS)))
  }
  return Uint32Array.from(shingles).toSorted()
}

const combineHashes = (hashes: readonly number[]): number =>
  hashes.reduce((combined, hash) => Math.imul(combined ^ hash, FNV_PRIME) >>> 0, FNV_OFFSET)

function hashWord(word: string): number {
  let hash = FNV_OFFSET
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME)
  return hash >>> 0
}
