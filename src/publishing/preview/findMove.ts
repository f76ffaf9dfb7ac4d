import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { decodePercent } from '#article/text/decodePercent.ts'
import { withQueryOf } from '#edition/moves/move.ts'
import { encodePath } from './resolveAddress.ts'

const tableSchema = v.record(v.string(), v.nullable(v.string()))

/**
 * Where an address of the built site has moved, by the table that the build writes: null if its page was withdrawn,
 * undefined if it did not move. `address` is path and query as the browser sends them.
 */
export function findMove(root: string, address: string): string | null | undefined {
  const [path = '', query] = address.split(/\?(.*)/su)
  const to = readTable(root).get(encodePath(decodePercent(path)).replace(/(?<=.)\/$/u, ''))
  return typeof to === 'string' && query !== undefined ? withQueryOf(to, `?${query}`) : to
}

/** It is read for each request, because a build may write another one at any time. */
function readTable(root: string): ReadonlyMap<string, string | null> {
  const file = join(root, '_moved.json')
  if (!existsSync(file)) return new Map()
  return new Map(Object.entries(v.parse(tableSchema, JSON.parse(readFileSync(file, 'utf8')))))
}
