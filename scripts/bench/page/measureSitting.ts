import { formatNumber, median } from '../formatTable.ts'
import { aimAtMost } from './aims.ts'
import type { Bench, Part, Place } from './bench.ts'
import { readHeadline } from './readPageKinds.ts'
import { openPhone, waitUntilSettled, withContext, type Phone } from './slowPhone.ts'
import { takeRounds } from './takeRounds.ts'
import { returnToFront, takeSitting } from './takeSitting.ts'

/** What a page keeps after garbage is collected. */
type Memory = { heapBytes: number; nodes: number }

const EARLY_STORY = 2
const LATE_STORY = 10
const MAX_GROWTH = 1.3

/** A reader who stays: whether the tenth story is as fast as the second, and whether memory grows with the stories. */
export const measureSitting: Part = async (place, bench) => {
  const sittings = await timeSittings(place, bench)
  const [early, late] = [medianOfStory(sittings, EARLY_STORY), medianOfStory(sittings, LATE_STORY)]
  const [before, after] = await measureMemory(place, bench)
  const kind = `${place.name}, sitting`
  bench.print(`\n${kind} of ${bench.stories} stories\n${formatTimes(sittings)}`)
  bench.print(`after ${LATE_STORY}: ${formatMemory(before)}; after ${bench.stories}: ${formatMemory(after)}`)
  const atMost = aimAtMost(kind)
  const aims = [
    atMost(`story ${LATE_STORY} × story ${EARLY_STORY}, click to paint`, late / early, 1),
    atMost(`heap after ${bench.stories} stories × after ${LATE_STORY}`, after.heapBytes / before.heapBytes, MAX_GROWTH),
    atMost(`DOM nodes after ${bench.stories} stories × after ${LATE_STORY}`, after.nodes / before.nodes, MAX_GROWTH),
  ]
  return { aims, figures: { sittings, memory: { before, after } } }
}

/** Short sittings on a slow phone, one each round. Returns the milliseconds of each story in each. */
async function timeSittings({ site, origin, address }: Place, { browser, machine, rounds, slowdown }: Bench) {
  const take = (): Promise<number[]> =>
    withContext(browser, async (context) => {
      const phone = await openPhone(context, { slowdown })
      await phone.page.goto(`${origin}${address}`, { waitUntil: 'load' })
      const times: number[] = []
      const afterStory = (_: number, ms: number): void => void times.push(ms)
      await takeSitting(phone, { count: LATE_STORY, headlineOf: (story) => readHeadline(site, story), afterStory })
      return times
    })
  const { samples } = await takeRounds({ names: ['ours'], machine, take, ...rounds })
  return samples.get('ours') ?? []
}

/** One long sitting. Memory does not depend on the processor, which is left fast. */
const measureMemory = ({ site, origin, address }: Place, { browser, stories }: Bench): Promise<[Memory, Memory]> =>
  withContext(browser, async (context) => {
    const phone = await openPhone(context, { slowdown: 1 })
    await phone.page.goto(`${origin}${address}`, { waitUntil: 'load' })
    let before: Memory | undefined
    const afterStory = async (story: number): Promise<void> => {
      if (story === LATE_STORY) before = await readMemory(phone)
    }
    await takeSitting(phone, { count: stories, headlineOf: (story) => readHeadline(site, story), afterStory })
    if (!before) throw new Error(`a long sitting has more than ${LATE_STORY} stories`)
    return [before, await readMemory(phone)]
  })

/** On the front each time, because stories have pages of very different sizes. */
async function readMemory(phone: Phone): Promise<Memory> {
  await returnToFront(phone.page)
  await waitUntilSettled(phone)
  const { session } = phone
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { heapBytes: usedSize, nodes }
}

const medianOfStory = (sittings: readonly number[][], story: number): number =>
  median(sittings.flatMap((times) => times[story - 1] ?? []))

function formatTimes(sittings: readonly number[][]): string {
  const stories = Array.from({ length: LATE_STORY }, (_, index) => formatNumber(medianOfStory(sittings, index + 1)))
  return `ms from click to paint, the first story to the tenth: ${stories.join(' ')}`
}

const formatMemory = ({ heapBytes, nodes }: Memory): string =>
  `${formatNumber(heapBytes / 1_000_000, 1)} MB of heap, ${formatNumber(nodes)} nodes`
