import { median } from '../formatTable.ts'
import type { Request } from './listRequests.ts'
import { runWrk, type Load, type Target } from './runWrk.ts'
import type { Servers } from './startServers.ts'

type Site = keyof Servers

type Figure = keyof Load

/** The medians of both sites, and of the rounds' ratios, where more than 1 is better than the hand-written site. */
export type Measured = {
  name: string
  isPlain: boolean
  bytes: Record<Site, number>
  loads: Record<Site, Load>
  ratios: Load
}

type Rounds = { count: number; seconds: number }

/**
 * Measures a kind of request on both sites in turns, and begins each round with the other one, so that a drift of the
 * machine affects both.
 */
export async function measureRequest(request: Request, servers: Servers, rounds: Rounds): Promise<Measured> {
  const targets = {
    ours: await findTarget(request, 'ours', servers),
    handWritten: await findTarget(request, 'handWritten', servers),
  }
  const taken: Record<Site, Load>[] = []
  while (taken.length < rounds.count) taken.push(await takeRound(targets, taken.length, rounds.seconds))
  return {
    name: request.name,
    isPlain: request.isPlain === true,
    bytes: { ours: targets.ours.bytes, handWritten: targets.handWritten.bytes },
    loads: {
      ours: medians((figure) => taken.map(({ ours }) => ours[figure])),
      handWritten: medians((figure) => taken.map(({ handWritten }) => handWritten[figure])),
    },
    ratios: medians((figure) => taken.map((round) => ratioOf(round, figure))),
  }
}

async function takeRound(targets: Record<Site, Target>, number: number, seconds: number): Promise<Record<Site, Load>> {
  const first = number % 2 === 0 ? 'ours' : 'handWritten'
  const second = first === 'ours' ? 'handWritten' : 'ours'
  const [one, other] = [await runWrk(targets[first], seconds), await runWrk(targets[second], seconds)]
  return first === 'ours' ? { ours: one, handWritten: other } : { ours: other, handWritten: one }
}

/** A higher rate is better; less time is better. */
const ratioOf = ({ ours, handWritten }: Record<Site, Load>, figure: Figure): number =>
  figure === 'rate' ? ours.rate / handWritten.rate : handWritten[figure] / ours[figure]

const medians = (valuesOf: (figure: Figure) => number[]): Load => ({
  rate: median(valuesOf('rate')),
  p99: median(valuesOf('p99')),
  processor: median(valuesOf('processor')),
})

/** The request as wrk sends it, after one of our own that checks the answer. */
async function findTarget(
  { status, isRepeated = false, isPlain = false, ...paths }: Request,
  site: Site,
  servers: Servers,
): Promise<Target & { bytes: number }> {
  const { address, pid } = servers[site][isPlain ? 'plain' : 'compressed']
  const url = new URL(paths[site], address).href
  const encoding = { 'Accept-Encoding': 'gzip' }
  const whole = await fetch(url, { headers: encoding })
  await whole.arrayBuffer()
  const headers = { ...encoding, ...(isRepeated && { 'If-None-Match': whole.headers.get('etag') ?? '' }) }
  const answer = await fetch(url, { headers })
  await answer.arrayBuffer()
  if (answer.status !== status) throw new Error(`${url} answers ${answer.status} instead of ${status}`)
  return { url, headers, status, pid, bytes: Number(answer.headers.get('content-length') ?? 0) }
}
