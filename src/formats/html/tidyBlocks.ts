import type { Block } from '#article/blocks/block.ts'

/** Keeps dividers only between other blocks and one at a time, and merges a picture that is there twice in a row. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const tidy: Block[] = []
  for (const block of blocks) {
    const last = tidy.at(-1)
    if (block.type === 'divider' && (last === undefined || last.type === 'divider')) continue
    if (block.type === 'image' && last?.type === 'image' && last.url === block.url) {
      tidy.splice(-1, 1, { ...block, ...last })
    } else tidy.push(block)
  }
  return tidy.at(-1)?.type === 'divider' ? tidy.slice(0, -1) : tidy
}
