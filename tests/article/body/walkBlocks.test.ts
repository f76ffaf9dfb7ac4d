import { expect, test } from 'vitest'
import { blockTypes } from '#article/blocks/block.ts'
import { walkBlocks } from '#article/body/walkBlocks.ts'
import { everyBlock } from '../support/everyBlock.ts'

test('a walk visits every block, and the blocks inside a block right after it', () => {
  const types = walkBlocks(everyBlock).map(({ type }) => type)
  expect(new Set(types)).toEqual(new Set(blockTypes))
  expect(types.slice(4, 8)).toEqual(['quote', 'paragraph', 'list', 'image'])
})
