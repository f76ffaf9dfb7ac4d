import { lookup } from 'mime-types'

/**
 * Matches the media types of text formats, including `application/json` and the like. They get a character set and are
 * compressed.
 */
const TEXT_TYPE = /^text\/|[/+](?:json|xml)$/u

/** The Content-Type header of a file, by its extension. A file of unknown type is offered as a download. */
export function contentTypeOf(file: string): string {
  const type = lookup(file) || 'application/octet-stream'
  return TEXT_TYPE.test(type) ? `${type}; charset=utf-8` : type
}

/** Whether a Content-Type header names a format that is text. */
export const isTextType = (contentType: string): boolean => contentType.endsWith('; charset=utf-8')
