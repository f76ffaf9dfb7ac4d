import { resolveFileAddress } from '../html/markup/resolveAddress.ts'
import type { Block } from '#article/blocks/block.ts'
import { htmlToText } from '../drafts/htmlToText.ts'
import { at, textOf } from '../parsing/jsonValue.ts'

/** Blocks of the recordings and pictures beside a text: attachments of JSON Feed, and enclosures in the same shape. */
export function createAttachmentBlocks(attachments: readonly unknown[], base: string | undefined): Block[] {
  return attachments.flatMap((attachment): Block[] => {
    const url = resolveFileAddress(textOf(at(attachment, 'url')), base)
    const encodingFormat = textOf(at(attachment, 'mime_type')) ?? ''
    const title = htmlToText(textOf(at(attachment, 'title')))
    const shared = {
      url: url ?? '',
      ...(title !== '' && { title }),
      ...durationOf(at(attachment, 'duration_in_seconds')),
    }
    if (url === undefined) return []
    if (encodingFormat.startsWith('audio/')) return [{ type: 'audio', ...shared, encodingFormat }]
    if (encodingFormat.startsWith('video/')) return [{ type: 'video', ...shared, encodingFormat }]
    return encodingFormat.startsWith('image/') ? [{ type: 'image', url, ...(title !== '' && { caption: title }) }] : []
  })
}

/** A duration in seconds, or as podcasts write it: `1:02:03`. */
function durationOf(value: unknown): { duration?: string } {
  const text = textOf(value)
  if (text === undefined || !/^\d+(?:\.\d+)?$|^(?:\d+:)?\d+:\d+$/u.test(text)) return {}
  const seconds = Math.round(text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0))
  return seconds > 0 ? { duration: `PT${seconds}S` } : {}
}
