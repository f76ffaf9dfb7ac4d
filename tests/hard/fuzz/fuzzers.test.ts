import { expect, test } from 'vitest'
import { fuzzerShareMs } from '../../fuzz/support/fuzz.ts'
import { fuzzers } from '../../fuzz/support/fuzzers.ts'
import { trial } from '../../reliability/trial.ts'

const ms = fuzzerShareMs(Object.keys(fuzzers).length + 1)

test.each(Object.entries(fuzzers))('the fuzzer of %s finds nothing', (name, run) =>
  trial({ table: 'fuzz', row: name }, async () => {
    const tried = await run({ seed: 1, ms })
    expect(tried).toBeGreaterThan(0)
    return tried
  }),
)
