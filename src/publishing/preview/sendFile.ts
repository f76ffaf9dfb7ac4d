import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { cacheControlFor, REVALIDATE } from '../hosting/cacheControl.ts'
import { contentTypeOf, isTextType } from './contentTypeOf.ts'
import { encodePath } from './resolveAddress.ts'
import { sendStatus } from './sendStatus.ts'

/** `file` is named from `root`. */
type FileOptions = { root: string; file: string }

/**
 * Responds with a file: the whole, a byte range of it, or nothing where the browser has this version. Text is
 * compressed, which changes its bytes, so no ranges of it are offered.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, { root, file }: FileOptions): void {
  const contentType = contentTypeOf(file)
  const isText = isTextType(contentType)
  const path = encodePath(file)
  response.setHeader('Content-Type', contentType)
  if (isText) response.setHeader('Vary', 'Accept-Encoding')
  if (response.statusCode !== 404) response.setHeader('Cache-Control', cacheControlFor(file))
  send(request, path, { root, acceptRanges: !isText, cacheControl: false, dotfiles: 'allow', index: false })
    .on('error', ({ status }: { status: number }) => {
      response.setHeader('Cache-Control', REVALIDATE)
      sendStatus(response, status)
    })
    .pipe(response)
}
