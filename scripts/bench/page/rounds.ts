import { setTimeout } from 'node:timers/promises'
import type { Machine } from './machine.ts'

export type Rounds<Sample> = {
  /** By variant, a sample a round. */
  samples: ReadonlyMap<string, Sample[]>
  /** Rounds that were thrown away because the machine was disturbed, and those that were kept all the same. */
  repeated: number
  disturbed: number
}

type Options<Sample> = {
  names: readonly string[]
  count: number
  machine: Machine
  /** When no further round is begun, as Date.now() has it. */
  deadline: number
  take: (name: string) => Promise<Sample>
}

/** What a browser still does after a context is closed is not the machine's disturbance. */
const PAUSE = 300

/**
 * Every variant once a round (A B C A B C …), so that a slow drift of the machine meets all of them. A disturbed round is taken
 * again, as many times in all as there are rounds; on a machine that is never calm, further ones are kept and counted.
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
    await setTimeout(PAUSE)
    isCalm = (await machine.isCalm()) && isCalm
  }
  return { round, isCalm }
}
