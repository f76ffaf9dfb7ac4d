import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PageTask, PageWriterOptions } from '../prerender/createPageWriter.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'

export type WorkerRequest =
  | { kind: 'index'; files: { file: string; signature: string }[] }
  | { kind: 'write'; tasks: PageTask[] }

/** A message that has no reply. */
export type WorkerNotice = { kind: 'pictures'; pictures: PublishedPictures }

export type WorkerReply =
  | { kind: 'indexed'; articles: IndexedArticle[] }
  /** `files` are those whose bytes changed. */
  | { kind: 'written'; pages: number; files: string[] }
  | { kind: 'failed'; error: unknown }

/** The requests that a worker has at a time: the current one, and another so that it never waits for the next. */
const REQUESTS_PER_WORKER = 2

/**
 * Limits V8's space for new objects, most of which are soon garbage. With the default of 48 MB and more, two workers
 * used 200 MB more memory and 3 % less processor time (30,000 articles).
 */
const MAX_YOUNG_GENERATION_MB = 24

export type WorkerPool = {
  /** Sends each request to a free worker; takes the next one from the iterable only when a worker is ready for it. */
  run: (requests: Iterable<WorkerRequest>, onReply: (reply: WorkerReply) => void) => Promise<void>
  /** Sends the published pictures to every worker, which needs them for the requests that follow. */
  sharePictures: (pictures: PublishedPictures) => void
  close: () => Promise<void>
}

/** Creates a worker for each core. `bundle` is the URL of the module that exports createPageWriter. */
export function createWorkerPool(bundle: string, options: PageWriterOptions): WorkerPool {
  const env = { ...process.env, NODE_ENV: 'production' }
  const settings = {
    workerData: { bundle, options },
    env,
    resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB },
  }
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), settings)
  const workers = Array.from({ length: availableParallelism() }, start)
  return {
    run: async (requests, onReply) => {
      const queue = requests[Symbol.iterator]()
      await Promise.all(workers.map((worker) => feed(worker, queue, onReply)))
    },
    sharePictures: (pictures) => {
      const notice: WorkerNotice = { kind: 'pictures', pictures }
      for (const worker of workers) worker.postMessage(notice)
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** Keeps one worker busy until the queue is empty. */
function feed(
  worker: Worker,
  queue: Iterator<WorkerRequest, unknown>,
  onReply: (reply: WorkerReply) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = 0
    const sendNext = (): void => {
      const next = queue.next()
      if (next.done !== true) {
        waiting += 1
        worker.postMessage(next.value)
      } else if (waiting === 0) finish()
    }
    const receive = (reply: WorkerReply): void => {
      waiting -= 1
      if (reply.kind === 'failed') return finish(reply.error)
      onReply(reply)
      sendNext()
    }
    const finish = (error?: unknown): void => {
      worker.off('message', receive)
      worker.off('error', finish)
      if (error === undefined) resolve()
      else reject(error)
    }
    worker.on('message', receive)
    worker.on('error', finish)
    for (let sent = 0; sent < REQUESTS_PER_WORKER; sent += 1) sendNext()
  })
}
