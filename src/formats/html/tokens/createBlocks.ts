import type { Block } from '#article/blocks/block.ts'
import type { Context } from '../context.ts'
import type { MarkupNode } from '../markup/markup.ts'
import { assembleBlocks } from './assembleBlocks.ts'
import { createTokens } from './createTokens.ts'

/** The blocks of a part of a document. */
export const createBlocks = (nodes: readonly MarkupNode[], context: Context): Block[] =>
  assembleBlocks(createTokens(nodes, { ...context, inline: false }), context)
