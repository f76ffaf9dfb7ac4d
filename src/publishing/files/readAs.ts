import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

/** A file that the build itself wrote, parsed; undefined where it is missing, damaged, or of another version: then its work is done again. */
export async function readAs<Out>(schema: v.GenericSchema<unknown, Out>, file: string): Promise<Out | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'))
    return v.parse(schema, json)
  } catch {
    return undefined
  }
}
