/** Taken names, each with the number at which the search for a free variant starts. */
export type TakenNames = Map<string, number>

const FIRST_NUMBER = 2

export const takenNames = (names: readonly string[] = []): TakenNames =>
  new Map(names.map((name) => [name, FIRST_NUMBER]))

/**
 * Takes a name and returns it, with a number added where it is taken already. Each number is tried once, however often
 * the same name is wanted.
 */
export function uniqueName(wanted: string, taken: TakenNames): string {
  let number = taken.get(wanted)
  if (number === undefined) return take(wanted, taken)
  while (taken.has(`${wanted}-${number}`)) number += 1
  taken.set(wanted, number + 1)
  return take(`${wanted}-${number}`, taken)
}

function take(name: string, taken: TakenNames): string {
  taken.set(name, FIRST_NUMBER)
  return name
}
