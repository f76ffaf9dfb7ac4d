import * as v from 'valibot'

/**
 * A schema chosen by looking at the input first, so that an error speaks of what the writer meant
 * (`v.union` reports every way in which the input is wrong). JSON Schema, which has no input to look at, gets the union.
 */
export const byShape = <T, Out>(
  union: v.GenericSchema<T, Out>,
  choose: (input: unknown) => v.GenericSchema<T, Out>,
): v.LazySchema<v.GenericSchema<T, Out>> => v.lazy((input) => (input === undefined ? union : choose(input)))
