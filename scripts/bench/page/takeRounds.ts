import { setTimeout } from 'node:timers/promises'
import type { Machine } from './watchMachine.ts'

type Rounds<Sample> = {
  /** The samples of each variant, one per round. */
  samples: ReadonlyMap<string, Sample[]>
  /** The number of rounds repeated because the machine was disturbed, and of disturbed rounds that count anyway. */
  repeated: number
  disturbed: number
}

type Options<Sample> = {
  names: readonly string[]
  count: number
  machine: Machine
  /** No round starts after this time, in milliseconds as from `Date.now()`. */
  deadline: number
  take: (name: string) => Promise<Sample>
}

/** The browser is busy for a moment after a context is closed, which must not count as a disturbance. */
const PAUSE_MS = 300

/**
 * Measures every variant once a round (A B C A B C …), so that a slow drift of the machine affects all of them.
 * Disturbed rounds are repeated, but at most `count` of them; after that, disturbed rounds count too.
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
