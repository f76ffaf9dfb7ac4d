import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import { REVALIDATE } from '../hosting/cacheControl.ts'
import type { Headers } from '../hosting/securityHeaders.ts'
import { findMove } from './findMove.ts'
import { resolveAddress } from './resolveAddress.ts'
import { sendFile } from './sendFile.ts'
import { sendStatus } from './sendStatus.ts'

type HostOptions = {
  /** The folder of the finished site. */
  root: string
  /** The site's path below its origin; begins and ends with '/'. */
  base: string
  languages: readonly string[]
  /** Headers of every response. */
  headers: Headers
}

type Host = (request: IncomingMessage, response: ServerResponse) => void

/** Smaller texts save less than the headers of a compressed response cost. */
const MIN_COMPRESSED_BYTES = 1000

/**
 * As deploy/nginx.conf recommends: 2 % larger than quality 9, in a quarter of the time (scripts and styles of the
 * sample).
 */
const BROTLI_QUALITY = 5

const compress = compression({
  threshold: MIN_COMPRESSED_BYTES,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
})

/** A static host that behaves like those in deploy/: every address is a file, a redirect or a 404. */
export function createHost(options: HostOptions): Host {
  return (request, response) => {
    for (const [name, value] of Object.entries(options.headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', REVALIDATE)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return sendStatus(response, 405)
    }
    // The middleware leaves Content-Encoding out of responses to HEAD, which must have the headers of GET. Node knows
    // that the request was HEAD and sends no body.
    request.method = 'GET'
    compress(request, response, () => respond(request, response, options))
  }
}

function respond(request: IncomingMessage, response: ServerResponse, { root, base, languages }: HostOptions): void {
  const isFile = (file: string): boolean => isFileAt(join(root, file))
  const move = findMove(root, request.url ?? '/')
  if (typeof move === 'string') {
    response.setHeader('Location', move)
    return sendStatus(response, 301)
  }
  const resolved = resolveAddress(request.url ?? '/', { base, languages }, isFile)
  switch (resolved.kind) {
    case 'file':
      if (move === null) response.statusCode = 410
      return sendFile(request, response, { root, file: resolved.file })
    case 'moved':
      response.setHeader('Location', resolved.to)
      return sendStatus(response, 301)
    case 'missing':
      if (!resolved.page || !isFile('404.html')) return sendStatus(response, 404)
      response.statusCode = 404
      return sendFile(request, response, { root, file: '404.html' })
  }
}

/** `stat` throws an error for a name that is too long for the file system; no file has such a name. */
function isFileAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}
