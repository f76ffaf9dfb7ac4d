import { extname } from 'node:path'

const UTF8 = '; charset=utf-8'

/** Worth compressing: everything that is text. By the file's extension, as the Content-Type header says them. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
}

/** Already as small as they get. */
export const BINARY_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
}

export type MediaType = { contentType: string; isText: boolean }

/** What a file is, by its name; what nobody knows is bytes to download. */
export function mediaTypeOf(file: string): MediaType {
  const extension = extname(file).slice(1).toLowerCase()
  const text = TEXT_TYPES[extension]
  if (text !== undefined) return { contentType: text + UTF8, isText: true }
  return { contentType: BINARY_TYPES[extension] ?? 'application/octet-stream', isText: false }
}
