/** Names that are taken, each with the number from which a free one of its kind is looked for. */
export type TakenNames = Map<string, number>

const FIRST_NUMBER = 2

export const takenNames = (names: readonly string[] = []): TakenNames =>
  new Map(names.map((name) => [name, FIRST_NUMBER]))

/** Takes a name, with a number where it is taken: a number is tried once, however many want the same name. */
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
