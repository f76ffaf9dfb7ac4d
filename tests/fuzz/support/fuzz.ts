import fc from 'fast-check'

/** The share of FUZZ_MINUTES (60 by default) of each of so many fuzzers, in milliseconds. */
export const fuzzerShareMs = (fuzzers: number): number => (Number(process.env['FUZZ_MINUTES'] ?? 60) * 60_000) / fuzzers

/** Inputs that are tried with one seed. */
const BATCH = 500

type Budget = { seed: number; runs?: number; ms?: number }

/**
 * Tries a property with inputs from fixed seeds: a number of `runs`, or one seed after the other for `ms`. Returns how
 * many inputs were tried. A failure says its seed and path, with which fast-check repeats it.
 */
export async function fuzz<Input>(
  arbitrary: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
  { seed, runs = BATCH, ms = 0 }: Budget,
): Promise<number> {
  const end = Date.now() + ms
  let tried = 0
  do {
    const property = fc.asyncProperty(arbitrary, async (input) => {
      tried += 1
      await check(input)
    })
    await fc.assert(property, { seed: seed + tried, numRuns: runs, verbose: fc.VerbosityLevel.None })
  } while (Date.now() < end)
  return tried
}
