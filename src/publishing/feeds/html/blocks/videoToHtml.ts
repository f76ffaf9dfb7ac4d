import type { BlockOf } from '#article/blocks/block.ts'
import { element } from '../element.ts'
import { fileAttributes, recordingToHtml, tracksToHtml } from '../recordingToHtml.ts'
import type { BlockMarkup } from './blockMarkup.ts'

export const videoToHtml: BlockMarkup<BlockOf<'video'>> = (block, { setting, own }) => {
  const { width, height } = block
  const poster = block.poster === undefined ? undefined : setting.absolute(block.poster)
  const attributes = { ...fileAttributes(block, setting), width, height, poster }
  return recordingToHtml(block, element('video', attributes, tracksToHtml(block, setting)), own, setting)
}
