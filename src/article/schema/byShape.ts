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
 * Lists all options for the JSON Schema, which is generated without an input. The schema refuses every input. It does
 * not use `v.union`, because readers would download that code and never run it.
 */
const describeOptions = <Out>(options: readonly v.GenericSchema<unknown, Out>[]) => ({
  ...v.custom<Out>(() => false),
  type: 'union',
  options,
})
