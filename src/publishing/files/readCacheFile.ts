import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

/**
 * Reads a JSON file that an earlier build wrote. Undefined if it is missing, damaged, or was written by another
 * version; the build then repeats the work.
 */
export async function readCacheFile<Out>(
  schema: v.GenericSchema<unknown, Out>,
  file: string,
): Promise<Out | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'))
    return v.parse(schema, json)
  } catch {
    return undefined
  }
}
