import * as v from 'valibot'

/**
 * Chooses a schema by the shape of the input, so that an error describes what the writer meant: `v.union` would report
 * how the input fails every option. The union is for JSON Schema, which is made without an input.
 */
export const byShape = <T, Out>(
  union: v.GenericSchema<T, Out>,
  choose: (input: unknown) => v.GenericSchema<T, Out>,
): v.LazySchema<v.GenericSchema<T, Out>> => v.lazy((input) => (input === undefined ? union : choose(input)))
