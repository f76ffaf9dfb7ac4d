import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { readProcessorTime } from './readProcessorTime.ts'

const REPORT = fileURLToPath(new URL('report.lua', import.meta.url))

/** One thread, so that nginx has the other core of a small machine. */
const THREADS = 1
export const CONNECTIONS = 16

/** Pages that are compressed each time take long on a busy machine. */
const TIMEOUT = '60s'

const measured = v.object({
  seconds: v.number(),
  requests: v.number(),
  p50: v.number(),
  p99: v.number(),
  failed: v.number(),
  /** Answers with a status of 400 or more. */
  refused: v.number(),
})

export type Load = {
  /** Requests a second. */
  rate: number
  /** The latency in milliseconds that 99 of 100 answers keep. */
  p99: number
  /** The processor time of nginx for an answer in microseconds, which other programs on the machine hardly change. */
  processor: number
}

export type Target = { url: string; headers: Readonly<Record<string, string>>; status: number; pid: number }

/** Whether this machine has wrk. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined

/** Requests an address as fast as it answers. Throws if an answer was lost or had another status. */
export async function runWrk({ url, headers, status, pid }: Target, seconds: number): Promise<Load> {
  const numbers = ['-t', String(THREADS), '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--timeout', TIMEOUT]
  const headerWords = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const before = readProcessorTime(pid)
  const { stdout } = await promisify(execFile)('wrk', [...numbers, ...headerWords, '-s', REPORT, url])
  const {
    seconds: taken,
    requests,
    p99,
    failed,
    refused,
  } = v.parse(measured, JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
  const isRefusal = status >= 400
  if (failed > 0 || refused !== (isRefusal ? requests : 0)) {
    throw new Error(`${url}: ${failed} of ${requests} answers were lost, ${refused} had a status of 400 or more`)
  }
  return { rate: requests / taken, p99: p99 / 1000, processor: (readProcessorTime(pid) - before) / requests }
}
