import * as v from 'valibot'

/**
 * One of several schemas, chosen by the shape of the input, so that an error describes what the writer meant: `v.union`
 * would report how the input fails every option.
 */
export const byShape = <Out>(
  options: readonly v.GenericSchema<unknown, Out>[],
  choose: (input: unknown) => v.GenericSchema<unknown, Out>,
): v.LazySchema<v.GenericSchema<unknown, Out>> =>
  v.lazy((input) => (input === undefined ? describeOptions(options) : choose(input)))

/**
 * What JSON Schema, which is made without an input, finds in place of a choice: all options. It refuses every input,
 * and is not made with `v.union`, which would be code that readers download and never run.
 */
const describeOptions = <Out>(options: readonly v.GenericSchema<unknown, Out>[]) => ({
  ...v.custom<Out>(() => false),
  type: 'union',
  options,
})
