import { expect, test } from 'vitest'
import { trial } from '../reliability/trial.ts'
import { fuzzers } from './support/fuzzers.ts'

/** Enough to notice what is broken altogether; tests/hard/fuzz goes on for an hour. */
const RUNS = 100

test.each(Object.entries(fuzzers))('the fuzzer of %s finds nothing', (name, run) =>
  trial({ table: 'fuzz', row: name }, async () => {
    const tried = await run({ seed: 1, runs: RUNS })
    expect(tried).toBe(RUNS)
    return tried
  }),
)
