import type { Block } from '#article/blocks/block.ts'
import type { Context } from '../context.ts'
import type { Token } from '../text/token.ts'
import { Assembly } from './assembly.ts'

/**
 * Assembles tokens into blocks. A paragraph ends at an edge and at two line breaks in a row; a picture does not cut the
 * sentence around it.
 */
export function assembleBlocks(tokens: readonly Token[], context: Context): Block[] {
  const assembly = new Assembly(tokens, context)
  for (let index = 0; index < tokens.length; index += 1) index += assembly.take(index)
  return assembly.finish()
}
