import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { median } from '../table.ts'

/** Measures how long a fixed task takes now, on every core at once. */
export type Machine = {
  /** The usual time of the task in milliseconds, measured at the start. */
  usual: number
  /** Whether the machine is as fast as at the start, within 25 %. */
  isCalm: () => Promise<boolean>
  close: () => Promise<void>
}

const CALIBRATION = 15
const TOLERANCE = 0.25
/** The fastest of several runs counts, so that a short disturbance does not matter and continuous work does. */
const TRIES = 3
const STEPS = 20_000_000

export async function watchMachine(): Promise<Machine> {
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(fileURLToPath(import.meta.url)))
  const once = async (): Promise<number> => {
    const started = performance.now()
    await Promise.all(
      workers.map((worker) => new Promise((resolve) => worker.once('message', resolve).postMessage(''))),
    )
    return performance.now() - started
  }
  const best = async (): Promise<number> => {
    const tries = []
    for (let tried = 0; tried < TRIES; tried += 1) tries.push(await once())
    return Math.min(...tries)
  }
  await once()
  const calibration = []
  for (let measured = 0; measured < CALIBRATION; measured += 1) calibration.push(await best())
  const usual = median(calibration)
  return {
    usual,
    isCalm: async () => Math.abs((await best()) / usual - 1) <= TOLERANCE,
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

/** A task that a compiler cannot optimise away. */
function loop(): number {
  let value = 1
  for (let step = 0; step < STEPS; step += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0
  return value
}

if (!isMainThread) parentPort?.on('message', () => parentPort?.postMessage(loop()))
