import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { withoutStack } from '../files/withoutStack.ts'

/** Throws an Error if `CONTENT` names a folder that is not there: a typing error would make a paper without stories. */
export function checkContentFolder({ CONTENT: named }: Readonly<Record<string, string | undefined>>): void {
  if (!named || existsSync(named)) return
  throw withoutStack(new Error(`CONTENT names a folder that is not there: ${resolve(named)}`))
}
