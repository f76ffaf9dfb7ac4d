import * as v from 'valibot'
import type { ParsedJson } from '#article/parseJson.ts'
import { createProblem, type Problem } from '#article/problem.ts'
import { movedAddressesSchema, type MovedAddresses } from './movedAddresses.ts'
import { MOVED_FILE } from './resolveMoves.ts'

export type ParsedAddresses = { addresses: MovedAddresses; problems: Problem[] }

/** Parses the JSON of `moved.json`. Keys such as `$schema` are for editors. Never throws. */
export function parseMovedAddresses(json: ParsedJson): ParsedAddresses {
  if (!json.ok) return { addresses: {}, problems: json.problems }
  const result = v.safeParse(movedAddressesSchema, withoutEditorKeys(json.value))
  if (result.success) return { addresses: result.output, problems: [] }
  return { addresses: {}, problems: result.issues.map((issue) => createProblem(issue, MOVED_FILE)) }
}

const withoutEditorKeys = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.fromEntries(Object.entries(json).filter(([key]) => !key.startsWith('$')))
    : json
