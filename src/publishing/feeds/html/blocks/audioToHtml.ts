import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { fileAttributes, recordingToHtml, tracksToHtml } from '../recordingToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const audioToHtml: BlockMarkup<BlockOf<'audio'>> = (block, { setting, own }) => {
  const player = element('audio', fileAttributes(block, setting), ...tracksToHtml(block, setting))
  return recordingToHtml(block, player, own, setting)
}
