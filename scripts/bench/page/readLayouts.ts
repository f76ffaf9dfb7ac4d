import * as v from 'valibot'

/** What a trace says about layout and style, before the first paint of content and after it: one may be blank. */
export type LayoutFigures = { before: LayoutCost; after: LayoutCost }

type LayoutCost = {
  /** The layouts of the whole page. */
  whole: number
  layoutMs: number
  styleMs: number
}

/**
 * A layout is one of the whole page if at least half of the objects that the finished page has are laid out again.
 * One that touches less (a date that changes, a menu that opens) takes a few milliseconds at most.
 */
const WHOLE_PAGE_SHARE = 0.5
const STYLE_EVENTS = new Set(['UpdateLayoutTree', 'RecalculateStyle'])

const navigation = v.object({
  data: v.object({ documentLoaderURL: v.string(), isOutermostMainFrame: v.literal(true) }),
  frame: v.string(),
})
const layout = v.object({
  beginData: v.object({ frame: v.string(), dirtyObjects: v.number(), totalObjects: v.number() }),
})
const style = v.object({ beginData: v.object({ frame: v.string() }) })
const paint = v.object({ frame: v.string() })
/** Times are in microseconds. */
const event = v.object({
  name: v.string(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  args: v.optional(v.unknown()),
})
const trace = v.object({ traceEvents: v.array(event) })

type Event = v.InferOutput<typeof event>

/** Reads the layouts of a page from a trace of Chromium that covers its whole start. */
export function readLayouts(json: string, address: string): LayoutFigures {
  const { traceEvents } = v.parse(trace, JSON.parse(json))
  const frame = findFrame(traceEvents, address)
  const firstContent = traceEvents.find(
    ({ name, args }) => name === 'firstContentfulPaint' && v.is(paint, args) && args.frame === frame,
  )
  if (!firstContent) throw new Error(`the trace of ${address} has no first paint`)
  const layouts = traceEvents.flatMap((each) => readLayout(each, frame))
  const pageSize = Math.max(...layouts.map(({ total }) => total))
  const styles = traceEvents.filter(
    ({ name, args }) => STYLE_EVENTS.has(name) && v.is(style, args) && args.beginData.frame === frame,
  )
  const cost = (isIn: (time: number) => boolean): LayoutCost => {
    const own = layouts.filter(({ ts }) => isIn(ts))
    return {
      whole: own.filter(({ dirty }) => dirty >= pageSize * WHOLE_PAGE_SHARE).length,
      layoutMs: sumMs(own),
      styleMs: sumMs(styles.filter(({ ts }) => isIn(ts))),
    }
  }
  return { before: cost((time) => time <= firstContent.ts), after: cost((time) => time > firstContent.ts) }
}

function findFrame(events: readonly Event[], address: string): string {
  const frames = events.flatMap(({ name, args }) =>
    name === 'navigationStart' && v.is(navigation, args) && args.data.documentLoaderURL === address ? [args.frame] : [],
  )
  const [frame] = frames
  if (frame === undefined) throw new Error(`the trace has no navigation to ${address}`)
  return frame
}

function readLayout({ name, ts, dur, args }: Event, frame: string) {
  if (name !== 'Layout' || !v.is(layout, args) || args.beginData.frame !== frame) return []
  return [{ ts, dur, dirty: args.beginData.dirtyObjects, total: args.beginData.totalObjects }]
}

const sumMs = (events: readonly { dur: number }[]): number => events.reduce((sum, { dur }) => sum + dur, 0) / 1000
