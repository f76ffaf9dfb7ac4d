import type { Bench } from './bench.ts'
import { takeRounds } from './takeRounds.ts'
import type { Journey } from './visit.ts'

/** `summary` says how many rounds there were. */
type Taken<Sample> = { samples: ReadonlyMap<string, Sample[]>; summary: string }

/** Measures variants in rounds. */
export async function takeVariants<Sample>(
  variants: ReadonlyMap<string, Journey>,
  { machine, rounds }: Bench,
  measure: (journey: Journey) => Promise<Sample>,
): Promise<Taken<Sample>> {
  // A first visit that does not count: it starts the browser and fills the server's cache of compressed files.
  for (const journey of variants.values()) await measure(journey)
  const take = (name: string): Promise<Sample> => {
    const journey = variants.get(name)
    if (!journey) throw new Error(`there is no variant ${name}`)
    return measure(journey)
  }
  const { samples, repeated, disturbed } = await takeRounds({ names: [...variants.keys()], machine, take, ...rounds })
  const taken = Math.max(...[...samples.values()].map(({ length }) => length))
  return { samples, summary: `${taken} rounds, ${repeated} more taken again, ${disturbed} of those kept disturbed` }
}

/** Those of the variants that have one of the names. */
export const pickVariants = (variants: ReadonlyMap<string, Journey>, names: readonly string[]): Map<string, Journey> =>
  new Map([...variants].filter(([name]) => names.includes(name)))
