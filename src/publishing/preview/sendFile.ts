import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { cacheControlFor, REVALIDATE } from '../hosting/cacheControl.ts'
import { contentTypeOf, isTextType } from './contentTypeOf.ts'
import { encodePath } from './resolveAddress.ts'
import { sendStatus } from './sendStatus.ts'

/** `file` is named from `root`. */
type FileOptions = { root: string; file: string }

/**
 * Responds with a whole file, a byte range of it, or a 304 if the browser has this version. Ranges of text are not
 * offered, because compression changes its bytes.
 */
export function sendFile(request: IncomingMessage, response: ServerResponse, { root, file }: FileOptions): void {
  const contentType = contentTypeOf(file)
  const isText = isTextType(contentType)
  const path = encodePath(file)
  response.setHeader('Content-Type', contentType)
  if (isText) response.setHeader('Vary', 'Accept-Encoding')
  if (response.statusCode < 400) response.setHeader('Cache-Control', cacheControlFor(file))
  send(request, path, { root, acceptRanges: !isText, cacheControl: false, dotfiles: 'allow', index: false })
    .on('error', ({ status }: { status: number }) => {
      response.setHeader('Cache-Control', REVALIDATE)
      sendStatus(response, status)
    })
    .pipe(response)
}
