import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { median } from '../formatTable.ts'

/** Measures the current speed of the machine: how long a fixed task takes on every core at once. */
export type Machine = {
  /** The usual duration of the task in milliseconds, measured at the start. */
  usual: number
  /** Whether the machine is as fast as at the start, within 25 %. */
  isCalm: () => Promise<boolean>
  close: () => Promise<void>
}

const CALIBRATION_COUNT = 15
/** A larger relative difference from the usual duration counts as a disturbance. */
const MAX_DEVIATION = 0.25
/** The fastest run counts: it shows continuous work of other programs but no short disturbance. */
const RUNS_PER_MEASUREMENT = 3
const LOOP_STEPS = 20_000_000

export async function watchMachine(): Promise<Machine> {
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(fileURLToPath(import.meta.url)))
  const runOnce = async (): Promise<number> => {
    const started = performance.now()
    await Promise.all(
      workers.map((worker) => new Promise((resolve) => worker.once('message', resolve).postMessage(''))),
    )
    return performance.now() - started
  }
  const measureBest = async (): Promise<number> => {
    const tries = []
    for (let tried = 0; tried < RUNS_PER_MEASUREMENT; tried += 1) tries.push(await runOnce())
    return Math.min(...tries)
  }
  await runOnce()
  const calibration = []
  for (let measured = 0; measured < CALIBRATION_COUNT; measured += 1) calibration.push(await measureBest())
  const usual = median(calibration)
  return {
    usual,
    isCalm: async () => Math.abs((await measureBest()) / usual - 1) <= MAX_DEVIATION,
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

/** A task that a compiler cannot optimise away. */
function runLoop(): number {
  let value = 1
  for (let step = 0; step < LOOP_STEPS; step += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0
  return value
}

if (!isMainThread) parentPort?.on('message', () => parentPort?.postMessage(runLoop()))
