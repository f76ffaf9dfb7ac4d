import { setTimeout } from 'node:timers/promises'
import type { Machine } from './machine.ts'

type Rounds<Sample> = {
  /** A sample per round for each variant. */
  samples: ReadonlyMap<string, Sample[]>
  /** How many rounds were repeated because the machine was disturbed, and how many disturbed ones were kept. */
  repeated: number
  disturbed: number
}

type Options<Sample> = {
  names: readonly string[]
  count: number
  machine: Machine
  /** After this time (as Date.now() gives it) no further round starts. */
  deadline: number
  take: (name: string) => Promise<Sample>
}

/** A browser still works for a moment after a context was closed, which must not count as a disturbance. */
const PAUSE_MS = 300

/**
 * Measures every variant once a round (A B C A B C …), so that a slow drift of the machine affects all of them.
 * Disturbed rounds are repeated, in total as many as there are rounds. On a machine that is never calm, later ones are
 * kept.
 */
export async function takeRounds<Sample>(options: Options<Sample>): Promise<Rounds<Sample>> {
  const { names, count, deadline } = options
  const samples = new Map(names.map((name): [string, Sample[]] => [name, []]))
  let [taken, repeated, disturbed] = [0, 0, 0]
  while (taken < count && (taken === 0 || Date.now() < deadline)) {
    const { round, isCalm } = await takeRound(options)
    if (!isCalm && repeated < count && Date.now() < deadline) {
      repeated += 1
      continue
    }
    round.forEach(([name, sample]) => samples.get(name)?.push(sample))
    taken += 1
    disturbed += isCalm ? 0 : 1
  }
  return { samples, repeated, disturbed }
}

async function takeRound<Sample>({ names, machine, take }: Options<Sample>) {
  const round: [name: string, sample: Sample][] = []
  let isCalm = await machine.isCalm()
  for (const name of names) {
    round.push([name, await take(name)])
    await setTimeout(PAUSE_MS)
    isCalm = (await machine.isCalm()) && isCalm
  }
  return { round, isCalm }
}
