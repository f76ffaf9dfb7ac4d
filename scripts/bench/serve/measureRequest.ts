import { median } from '../formatTable.ts'
import type { Request } from './listRequests.ts'
import { runWrk, type Load } from './runWrk.ts'
import type { Servers } from './startServers.ts'

const SITES = ['ours', 'handWritten'] as const
type Site = (typeof SITES)[number]

/** The medians of both sites, and of the rounds' ratios, where more than 1 is better than the hand-written site. */
export type Measured = {
  name: string
  isPlain: boolean
  bytes: Record<Site, number>
  loads: Record<Site, Load>
  rateRatio: number
  latencyRatio: number
}

type Rounds = { count: number; seconds: number }

/**
 * Measures a kind of request on both sites in turns, and begins each round with the other one, so that a drift of the
 * machine affects both.
 */
export async function measureRequest(
  request: Request,
  servers: Servers,
  { count, seconds }: Rounds,
): Promise<Measured> {
  const targets = {
    ours: await targetOf(request, 'ours', servers),
    handWritten: await targetOf(request, 'handWritten', servers),
  }
  const loads: Record<Site, Load[]> = { ours: [], handWritten: [] }
  for (let round = 0; round < count; round += 1) {
    for (const site of round % 2 === 0 ? SITES : SITES.toReversed()) {
      loads[site].push(await runWrk(targets[site], seconds))
    }
  }
  const ratios = (ratio: (ours: Load, handWritten: Load) => number): number =>
    median(
      loads.ours.flatMap((ours, round) => loads.handWritten.slice(round, round + 1).map((other) => ratio(ours, other))),
    )
  return {
    name: request.name,
    isPlain: request.isPlain === true,
    bytes: { ours: targets.ours.bytes, handWritten: targets.handWritten.bytes },
    loads: { ours: medianLoad(loads.ours), handWritten: medianLoad(loads.handWritten) },
    rateRatio: ratios((ours, other) => ours.rate / other.rate),
    latencyRatio: ratios((ours, other) => other.p99 / ours.p99),
  }
}

const medianLoad = (loads: readonly Load[]): Load => ({
  rate: median(loads.map(({ rate }) => rate)),
  p99: median(loads.map(({ p99 }) => p99)),
})

/** The request as wrk sends it, after one of our own that checks the answer. */
async function targetOf(
  { status, isRepeated = false, isPlain = false, ...paths }: Request,
  site: Site,
  servers: Servers,
) {
  const url = new URL(paths[site], servers.addresses[site][isPlain ? 'plain' : 'compressed']).href
  const encoding = { 'Accept-Encoding': 'gzip' }
  const whole = await fetch(url, { headers: encoding })
  const headers = { ...encoding, ...(isRepeated && { 'If-None-Match': whole.headers.get('etag') ?? '' }) }
  await whole.arrayBuffer()
  const answer = await fetch(url, { headers })
  await answer.arrayBuffer()
  if (answer.status !== status) throw new Error(`${url} answers ${answer.status} instead of ${status}`)
  return { url, headers, status, bytes: Number(answer.headers.get('content-length') ?? 0) }
}
