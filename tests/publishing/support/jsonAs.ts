import * as v from 'valibot'

/** JSON text as what it is expected to be. */
export function jsonAs<Out>(schema: v.GenericSchema<unknown, Out>, text: string): Out {
  const json: unknown = JSON.parse(text)
  return v.parse(schema, json)
}
