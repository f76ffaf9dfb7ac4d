import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import type { createPageWriter, PageWriterOptions } from '../prerender/createPageWriter.ts'
import type { WorkerNotice, WorkerReply, WorkerRequest } from './createWorkerPool.ts'

// A worker thread of the build: it reads, renders and writes the articles and pages of each request.

const data = v.parse(v.object({ bundle: v.string(), options: v.custom<PageWriterOptions>(isObject) }), workerData)
const renderer = v.parse(v.object({ createPageWriter: v.custom<typeof createPageWriter>(isFunction) }), {
  ...(await import(data.bundle)),
})
const writer = await renderer.createPageWriter(data.options)

parentPort?.on('message', (request: WorkerRequest | WorkerNotice) => {
  if (request.kind === 'pictures') return writer.usePictures(request.pictures)
  void handle(request).then((reply) => parentPort?.postMessage(reply))
})

async function handle(request: WorkerRequest): Promise<WorkerReply> {
  try {
    if (request.kind === 'index') {
      return {
        kind: 'indexed',
        articles: request.files.map(({ file, signature }) => writer.index(file, signature)),
      }
    }
    const files: string[] = []
    for (const task of request.tasks) files.push(...(await writer.write(task)))
    // Ends the turn of the event loop, so that Node frees the streams of these pages. Its next-tick queue would
    // otherwise keep them for as long as requests follow one another.
    await nextTurn()
    return { kind: 'written', pages: request.tasks.length, files }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
