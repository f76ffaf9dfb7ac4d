import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { acceptedEncoding, type Encoding } from './acceptedEncoding.ts'
import { byteRange } from './byteRange.ts'
import type { ReadCompressed } from './compressedFiles.ts'
import type { HostAnswer, HostRequest } from './hostAnswer.ts'
import { mediaTypeOf } from './mediaTypes.ts'

/** Smaller texts do not get smaller by more than the headers cost. */
const SMALLEST_TO_COMPRESS = 1000

type FileAnswer = (request: HostRequest, file: string) => Promise<HostAnswer>

/**
 * Answers with a file of the site's folder: text compressed as the browser likes it, sound and pictures in the parts it asks for,
 * nothing where it has the same version already (RFC 9110, 13 and 14).
 */
export function answerFile(root: string, readCompressed: ReadCompressed): FileAnswer {
  return async ({ headers }, file) => {
    const path = join(root, file)
    const { size, mtimeMs } = await stat(path)
    const { contentType, isText } = mediaTypeOf(file)
    const encoding =
      isText && size >= SMALLEST_TO_COMPRESS ? acceptedEncoding(headers['accept-encoding'] ?? '') : undefined
    const version = `${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}`
    const common = {
      ETag: entityTag(version, encoding),
      ...(isText ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
    }
    if (isKnown(headers['if-none-match'], common.ETag)) return { status: 304, headers: common }
    const described = { ...common, 'Content-Type': contentType }
    if (!isText) return partOf(path, size, described, rangeOf(headers, common.ETag))
    if (!encoding) {
      return { status: 200, headers: { ...described, 'Content-Length': String(size) }, body: createReadStream(path) }
    }
    const body = await readCompressed(path, version, encoding)
    return {
      status: 200,
      headers: { ...described, 'Content-Encoding': encoding, 'Content-Length': String(body.length) },
      body,
    }
  }
}

/** Each encoding is a representation of its own. */
const entityTag = (version: string, encoding: Encoding | undefined): string =>
  `"${version}${encoding ? `-${encoding}` : ''}"`

const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.split(',').some((known) => ['*', tag].includes(known.trim().replace(/^W\//u, ''))) ?? false

/** A part is only worth something together with parts of the same version. */
const rangeOf = (headers: HostRequest['headers'], tag: string): string | undefined =>
  headers['if-range'] === undefined || headers['if-range'] === tag ? headers.range : undefined

function partOf(path: string, size: number, headers: HostAnswer['headers'], range: string | undefined): HostAnswer {
  const part = byteRange(range, size)
  if (part === undefined) {
    return { status: 200, headers: { ...headers, 'Content-Length': String(size) }, body: createReadStream(path) }
  }
  if (part === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}` } }
  const { start, end } = part
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Range': `bytes ${start}-${end}/${size}`,
      'Content-Length': String(end - start + 1),
    },
    body: createReadStream(path, part),
  }
}
