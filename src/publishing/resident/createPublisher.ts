import type { WorkerPool } from '../build/createWorkerPool.ts'
import { prepareChanges } from '../build/prepareChanges.ts'
import { publishChanges } from '../build/publishChanges.ts'
import type { Publication, Published } from '../build/published.ts'
import type { PublishOptions } from '../build/publishOptions.ts'
import { publishWhole } from '../build/publishWhole.ts'
import { dueTime, isWaiting } from '../build/scheduledStories.ts'
import { findUnreadFiles } from './findUnreadFiles.ts'
import { publishTolerantly } from './publishTolerantly.ts'

export type Publisher = {
  /** Publishes the named files of the content folder, or whatever changed, and stories whose time has come. */
  publish: (files: ReadonlySet<string> | 'anything') => Promise<void>
  /** Whether something is to be published without any change, such as a story whose time has come. */
  isDue: () => boolean
  close: () => Promise<void>
}

type PublisherOptions = {
  createOptions: () => PublishOptions
  createPool: () => WorkerPool
  onPublished: (publication: Publication, files: readonly string[], seconds: number) => void
  /** Gets what keeps files, or the whole paper, from being published. */
  onProblem: (error: unknown) => void
}

/** When it tries again after an interruption, also if nothing is saved meanwhile. */
const RETRY_MS = 10_000

/**
 * Keeps the published paper in memory. A file that cannot be published is reported, and tried again with each
 * publication; until then the site has its last good version, and everything else is published.
 */
export function createPublisher({ createOptions, createPool, onPublished, onProblem }: PublisherOptions): Publisher {
  let pool = createPool()
  let published: Published | undefined
  let [since, due, started] = [0, Infinity, 0]
  const failed = new Set<string>()

  const complete = (publication: Publication, files: readonly string[], options: PublishOptions): void => {
    published = publication.published
    due = findNextDue(publication.published, options)
    onPublished(publication, files, (performance.now() - started) / 1000)
  }

  /** Throws where the site may be unfinished. */
  const tryFiles = async (files: readonly string[]): Promise<unknown> => {
    const options = createOptions()
    started = performance.now()
    if (!published) return complete(await publishWhole(options, pool), [], options)
    const prepared = await settle(prepareChanges(published, new Set(files), options, pool))
    if (!prepared.ok) return prepared.error
    return complete(await publishChanges(published, prepared.value, options, pool), files, options)
  }

  const publish: Publisher['publish'] = async (files) => {
    const options = createOptions()
    const named = files === 'anything' ? await findUnread(published, options, since) : [...files]
    try {
      await publishTolerantly(named, { tryFiles, failed, onProblem })
      since = options.now.getTime()
    } catch (error) {
      onProblem(error)
      for (const file of named) failed.add(file)
      due = options.now.getTime() + RETRY_MS
      // The workers may still answer.
      await pool.close()
      pool = createPool()
    }
  }

  return { publish, isDue: () => createOptions().now.getTime() >= due, close: () => pool.close() }
}

/** None where the whole paper will be read. */
const findUnread = async (from: Published | undefined, { paths, site }: PublishOptions, since: number) =>
  from ? findUnreadFiles(from, { content: paths.content, languages: site.languages, since }) : []

/** When the next story is due that waits for its time. */
function findNextDue({ articles }: Published, options: PublishOptions): number {
  let next = Infinity
  for (const article of articles.values()) if (isWaiting(article, options)) next = Math.min(next, dueTime(article))
  return next
}

type Settled<Value> = { ok: true; value: Value } | { ok: false; error: unknown }

async function settle<Value>(promise: Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await promise }
  } catch (error) {
    return { ok: false, error }
  }
}
