import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import type { createPageWriter, PageWriterOptions } from '../prerender/createPageWriter.ts'
import type { WorkerReply, WorkerRequest } from './workerPool.ts'

/** Runs beside the build: reads, renders and writes what it is told. */
const data = v.parse(v.object({ bundle: v.string(), options: v.custom<PageWriterOptions>(isObject) }), workerData)
const renderer = v.parse(v.object({ createPageWriter: v.custom<typeof createPageWriter>(isFunction) }), {
  ...(await import(data.bundle)),
})
const writer = await renderer.createPageWriter(data.options)

parentPort?.on('message', (request: WorkerRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply))
})

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  try {
    if (request.kind === 'index') {
      return {
        kind: 'indexed',
        articles: await Promise.all(request.files.map(({ file, signature }) => writer.index(file, signature))),
      }
    }
    for (const task of request.tasks) await writer.write(task)
    // Lets go of the pages' streams: what Node keeps for after this turn would wait for as long as there is always a next request.
    await nextTurn()
    return { kind: 'written', count: request.tasks.length }
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
