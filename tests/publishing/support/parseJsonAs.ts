import * as v from 'valibot'

/** Parses JSON and checks it against a schema. */
export function parseJsonAs<Out>(schema: v.GenericSchema<unknown, Out>, text: string): Out {
  const json: unknown = JSON.parse(text)
  return v.parse(schema, json)
}
