import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { formatReliability } from './formatReliability.ts'
import { trialSchema, type Trial } from './trialSchema.ts'

/** Writes docs/reliability.md from the trials that tests have recorded in a folder. */
export function writeReliability(folder: string): void {
  writeFileSync('docs/reliability.md', `${formatReliability(readTrials(folder))}\n`)
}

function readTrials(folder: string): Trial[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => v.parse(trialSchema, JSON.parse(line)))
}
