import { blockTypes } from '#article/schema/block.ts'
import type { Check } from '../check.ts'
import { error } from '../finding.ts'

/** Blocks of a type that the contract does not have: the page leaves them out, and their text with them. */
export const unknownBlocks: Check = ({ unknownBlocks: found }) =>
  found.map(({ path, type }) =>
    error('unknown-block', path, `a known type of block (${blockTypes.join(', ')})`, `"${type}"`),
  )
