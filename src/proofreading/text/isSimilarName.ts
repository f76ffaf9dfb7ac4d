import { editDistance } from './editDistance.ts'

/** Shorter names are too similar to each other to guess which one was meant. */
const MIN_NAME_LENGTH = 4

/** The number of typing errors that are accepted in a name. */
const maxTypingErrors = (name: string): number => (name.length > 5 ? 2 : 1)

/** Whether the name of a field is close enough to a known one to be a typing error of it. */
export function isSimilarName(known: string, key: string): boolean {
  const [a, b] = [known.toLowerCase(), plainName(key)]
  return (
    a === b ||
    (Math.min(a.length, b.length) >= MIN_NAME_LENGTH && editDistance(a, b, maxTypingErrors(a)) <= maxTypingErrors(a))
  )
}

/** A name in small letters, without what may join words in it and without invisible characters. */
export const plainName = (key: string): string => key.toLowerCase().replaceAll(/[-_\s\p{Cf}]/gu, '')
