import type { Block } from '#article/schema/block.ts'

/** Dividers only between other blocks, one at a time; a picture that follows itself is one picture. */
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
