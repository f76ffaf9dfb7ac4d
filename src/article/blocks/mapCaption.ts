import type { Text } from '../schema/text.ts'
import type { TextChange } from './blockDefinition.ts'

/** A block or picture with its caption changed, where it has one. */
export const mapCaption = <Own extends { caption?: Text | undefined }>(block: Own, change: TextChange): Own =>
  block.caption === undefined ? block : { ...block, caption: change(block.caption) }
