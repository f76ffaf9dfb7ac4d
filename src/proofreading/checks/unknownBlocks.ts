import { blockTypes } from '#article/blocks/block.ts'
import type { FileCheck } from '../check.ts'
import { createError } from '../finding.ts'

/** Blocks of a type that the contract does not define: the page omits them with all their text. */
export const unknownBlocks: FileCheck = ({ unknownBlocks: found }) =>
  found.map(({ path, type }) =>
    createError('unknown-block', path, `a known type of block (${blockTypes.join(', ')})`, `"${type}"`),
  )
