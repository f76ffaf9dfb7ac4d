/** The Jaccard index of two sorted sets: the size of their intersection divided by the size of their union. */
export function jaccardIndex(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  let index = 0
  for (const hash of a) {
    while (index < b.length && (b[index] ?? 0) < hash) index += 1
    if (b[index] === hash) common += 1
  }
  const union = a.length + b.length - common
  return union === 0 ? 0 : common / union
}
